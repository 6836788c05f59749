/** What Athena Budget tells the world: events as records, CloudEvents as their wire format. */
@NullMarked
package io.athenabudget.events;

import org.jspecify.annotations.NullMarked;
