/** The calls of services, readers and administrators. */
@NullMarked
package io.athenabudget.notification.web;

import org.jspecify.annotations.NullMarked;
