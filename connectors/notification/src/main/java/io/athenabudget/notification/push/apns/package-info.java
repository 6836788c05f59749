/** Pushes to iPhones and iPads by the Apple Push Notification service. */
@NullMarked
package io.athenabudget.notification.push.apns;

import org.jspecify.annotations.NullMarked;
