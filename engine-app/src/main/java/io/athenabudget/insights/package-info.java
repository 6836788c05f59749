/** What can be learnt from what happened: exports for process mining, and the ways that requests took. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "identity", "flows"})
package io.athenabudget.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
