/** Tells signed-in users, while they are connected, that something of theirs changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "catalog", "requests", "approvals"})
package io.athenabudget.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
