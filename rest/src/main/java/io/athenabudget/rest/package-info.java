/** The conventions of every REST API here: problems, pages, versions, strict input. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.athenabudget.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
