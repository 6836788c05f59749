/** What the notification service asks for before it tells anybody: who they are, and what it is about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "identity", "catalog", "requests", "approvals"})
package io.athenabudget.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
