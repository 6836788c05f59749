/** Who hears what, when: from an event to its readers, and from a reader's preferences to messages. */
@NullMarked
package io.athenabudget.notification.notice;

import org.jspecify.annotations.NullMarked;
