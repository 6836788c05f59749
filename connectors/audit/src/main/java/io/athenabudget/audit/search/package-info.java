/** Finds entries of the log, page by page. */
@NullMarked
package io.athenabudget.audit.search;

import org.jspecify.annotations.NullMarked;
