/** The same flow on Camunda's own REST API: what the benchmark compares with. */
@NullMarked
package io.athenabudget.bench.enginerest;

import org.jspecify.annotations.NullMarked;
