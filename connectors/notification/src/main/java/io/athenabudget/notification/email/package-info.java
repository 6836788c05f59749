/** What all mails have in common, whoever carries them. */
@NullMarked
package io.athenabudget.notification.email;

import org.jspecify.annotations.NullMarked;
