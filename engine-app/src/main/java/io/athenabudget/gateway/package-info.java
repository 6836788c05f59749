/** The way to the connectors: routes with roles, time-outs and circuits, over mutual TLS. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "access", "identity", "calls"})
package io.athenabudget.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
