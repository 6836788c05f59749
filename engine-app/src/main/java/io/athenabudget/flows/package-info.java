/** How requests are approved, as flows that administrators draw as drafts, check, and publish; and the flow as shipped. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "identity", "catalog", "approvals"})
package io.athenabudget.flows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
