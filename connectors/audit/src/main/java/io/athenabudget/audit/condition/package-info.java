/** Whether the log is still what was signed, as operators see it. */
@NullMarked
package io.athenabudget.audit.condition;

import org.jspecify.annotations.NullMarked;
