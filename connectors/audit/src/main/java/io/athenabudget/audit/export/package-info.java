/** The log as JSON Lines, for whoever wants to verify it without the database. */
@NullMarked
package io.athenabudget.audit.export;

import org.jspecify.annotations.NullMarked;
