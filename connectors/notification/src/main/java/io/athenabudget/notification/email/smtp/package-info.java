/** Mails by any SMTP server. */
@NullMarked
package io.athenabudget.notification.email.smtp;

import org.jspecify.annotations.NullMarked;
