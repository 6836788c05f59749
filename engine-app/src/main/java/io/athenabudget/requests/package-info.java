/** What a sales employee asks for: submitting, following, withdrawing and syncing budget requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "outbox", "rest", "calls", "identity", "catalog"})
package io.athenabudget.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
