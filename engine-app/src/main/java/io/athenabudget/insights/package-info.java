/** What the past tells: the whole history of each process, and where requests wait. Nothing here changes a request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "catalog", "requests"})
package io.athenabudget.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
