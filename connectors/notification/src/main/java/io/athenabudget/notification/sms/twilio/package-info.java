/** Text messages by Twilio. */
@NullMarked
package io.athenabudget.notification.sms.twilio;

import org.jspecify.annotations.NullMarked;
