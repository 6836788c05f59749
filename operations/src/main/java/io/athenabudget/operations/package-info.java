/** What operators see: health, metrics and information on a port of their own, and the probes on the service's port. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.athenabudget.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
