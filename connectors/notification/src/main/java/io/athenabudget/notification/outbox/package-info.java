/** The local way out: messages go nowhere but to a page that shows them as they would look. */
@NullMarked
package io.athenabudget.notification.outbox;

import org.jspecify.annotations.NullMarked;
