/** What every REST call shares: problems, pages, strict input, idempotency, one transaction per change. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.athenabudget.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
