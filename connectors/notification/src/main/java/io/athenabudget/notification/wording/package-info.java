/** What is written to people: in their language, with their dates and amounts. */
@NullMarked
package io.athenabudget.notification.wording;

import org.jspecify.annotations.NullMarked;
