/** Runs an approval log of the real world through the public API, and compares what came of it. */
@NullMarked
package io.athenabudget.replay;

import org.jspecify.annotations.NullMarked;
