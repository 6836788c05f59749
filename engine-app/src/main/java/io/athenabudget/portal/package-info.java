/** Serves the web portal's build: its files, and one page for all its addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.athenabudget.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
