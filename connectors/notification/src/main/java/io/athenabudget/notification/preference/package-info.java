/** How each person wants to be told: media, quiet hours, digest. */
@NullMarked
package io.athenabudget.notification.preference;

import org.jspecify.annotations.NullMarked;
