/** The page of the local outbox. */
@NullMarked
package io.athenabudget.notification.outbox.web;

import org.jspecify.annotations.NullMarked;
