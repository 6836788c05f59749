/** The demonstration organisation of a local run. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "catalog", "calls"})
package io.athenabudget.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
