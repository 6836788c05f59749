/** The ways out, one package each: a message goes to a provider, and reports of its delivery come back. */
@NullMarked
package io.athenabudget.notification.channel;

import org.jspecify.annotations.NullMarked;
