/** The whole system in one JVM, on an embedded PostgreSQL and an embedded Kafka broker: what {@code ./athena up} runs. */
@NullMarked
package io.athenabudget.standalone;

import org.jspecify.annotations.NullMarked;
