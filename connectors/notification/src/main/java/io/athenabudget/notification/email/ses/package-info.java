/** Mails by Amazon SES. */
@NullMarked
package io.athenabudget.notification.email.ses;

import org.jspecify.annotations.NullMarked;
