/** The way of events out of the database: an outbox table, and a relay that carries it to Kafka in order. */
@NullMarked
package io.athenabudget.outbox;

import org.jspecify.annotations.NullMarked;
