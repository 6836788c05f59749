/** Messages on their way: queued, handed to a provider once, retried where that is safe, and what became of them. */
@NullMarked
package io.athenabudget.notification.delivery;

import org.jspecify.annotations.NullMarked;
