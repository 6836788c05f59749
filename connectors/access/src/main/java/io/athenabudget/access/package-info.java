/** Who may call a connector: other services by their certificates, people by their access tokens, both at once. */
@NullMarked
@ApplicationModule(allowedDependencies = "rest")
package io.athenabudget.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
