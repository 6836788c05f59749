/** Who decides what, and takes it back: the engine's port, decisions, rollback, the approver's inbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "identity", "catalog", "requests", "signatures"})
package io.athenabudget.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
