/** Athena measured side by side with Camunda's own REST API and PostgreSQL's commit floor. */
@NullMarked
package io.athenabudget.bench;

import org.jspecify.annotations.NullMarked;
