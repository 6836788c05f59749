/** What SES reports of mails, by way of Amazon SNS. */
@NullMarked
package io.athenabudget.notification.email.ses.web;

import org.jspecify.annotations.NullMarked;
