/** The port for other services: over mutual TLS, for those that are named, and for their calls only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "access"})
package io.athenabudget.internalport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
