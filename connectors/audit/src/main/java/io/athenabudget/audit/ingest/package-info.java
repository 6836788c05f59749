/** The way of events into the log: each once, in batches, and no bad one stops those behind it. */
@NullMarked
package io.athenabudget.audit.ingest;

import org.jspecify.annotations.NullMarked;
