/** Serves the mobile app's build for browsers under /m. */
@NullMarked
@ApplicationModule(allowedDependencies = "portal")
package io.athenabudget.mobileapp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
