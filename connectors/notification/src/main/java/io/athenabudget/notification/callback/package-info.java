/** Why a provider's report is not taken. */
@NullMarked
package io.athenabudget.notification.callback;

import org.jspecify.annotations.NullMarked;
