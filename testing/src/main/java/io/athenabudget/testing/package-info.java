/** Real infrastructure for tests, through one switch: containers where Docker runs, embedded servers elsewhere. */
@NullMarked
package io.athenabudget.testing;

import org.jspecify.annotations.NullMarked;
