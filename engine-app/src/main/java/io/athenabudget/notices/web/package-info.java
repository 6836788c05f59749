/** The calls of the notification service, on the internal port. */
@NullMarked
package io.athenabudget.notices.web;

import org.jspecify.annotations.NullMarked;
