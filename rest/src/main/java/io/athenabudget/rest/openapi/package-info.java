/** What the OpenAPI documents of all services have in common: names, required fields, problems. */
@NullMarked
package io.athenabudget.rest.openapi;

import org.jspecify.annotations.NullMarked;
