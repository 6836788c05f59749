/**
 * What the past tells: the whole history of each process and where requests wait, exports for process mining, and the ways that
 * requests took. Nothing here changes a request.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"events", "rest", "calls", "identity", "catalog", "requests", "approvals", "flows"})
package io.athenabudget.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
