/** How requests are approved, as drafts that administrators draw, check and publish. */
@NullMarked
@ApplicationModule(allowedDependencies = {"rest", "calls", "identity", "catalog"})
package io.athenabudget.flows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
