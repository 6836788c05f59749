/** Camunda's Cockpit for analysts and administrators, and the locks that all of the engine's own doors have. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "requests"})
package io.athenabudget.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
