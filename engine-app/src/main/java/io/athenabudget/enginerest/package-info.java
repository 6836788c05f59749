/** The engine's own REST API, for other systems that do the work which a flow has for them. Off unless it is switched on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "cockpit", "flows"})
package io.athenabudget.enginerest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
