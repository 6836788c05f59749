/** One exchange with a provider over HTTP, and what it means for the message when it fails. */
@NullMarked
package io.athenabudget.notification.http;

import org.jspecify.annotations.NullMarked;
