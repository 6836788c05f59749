/** Acting from a message: signed links that show a page, on which somebody confirms a decision once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "identity", "requests", "approvals"})
package io.athenabudget.actionlinks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
