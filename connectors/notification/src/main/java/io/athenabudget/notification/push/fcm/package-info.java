/** Pushes by Firebase Cloud Messaging. */
@NullMarked
package io.athenabudget.notification.push.fcm;

import org.jspecify.annotations.NullMarked;
