/** What the calls of this API share: one transaction per change, idempotency, where each came from, documentation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "outbox", "rest"})
package io.athenabudget.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
