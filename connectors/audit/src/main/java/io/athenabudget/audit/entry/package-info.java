/** One entry of the log: its canonical bytes, and the personal data that stands beside them under a commitment. */
@NullMarked
package io.athenabudget.audit.entry;

import org.jspecify.annotations.NullMarked;
