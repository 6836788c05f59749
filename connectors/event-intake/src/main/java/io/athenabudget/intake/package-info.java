/** The way of events into a connector: each once, in batches, and no bad one stops those behind it. */
@NullMarked
package io.athenabudget.intake;

import org.jspecify.annotations.NullMarked;
