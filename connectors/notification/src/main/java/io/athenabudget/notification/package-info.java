/** Tells people what they have to know of their budget requests and approvals: by push, email and text message. */
@NullMarked
package io.athenabudget.notification;

import org.jspecify.annotations.NullMarked;
