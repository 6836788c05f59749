/** Who is asking: users, roles, sessions, delegations, devices. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "signatures", "access"})
package io.athenabudget.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
