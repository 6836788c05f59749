/** What a request can be about and who decides it: categories, reasons, assignments, exchange rates. */
@NullMarked
@ApplicationModule(allowedDependencies = {"events", "rest", "calls", "identity"})
package io.athenabudget.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
