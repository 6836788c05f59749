/** What Twilio reports of text messages. */
@NullMarked
package io.athenabudget.notification.sms.twilio.web;

import org.jspecify.annotations.NullMarked;
