/** Camunda's Cockpit for analysts and administrators, and the locks on the engine's own doors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "requests"})
package io.athenabudget.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
