/** The log over REST: pages, proofs, checkpoints, exports. */
@NullMarked
package io.athenabudget.audit.web;

import org.jspecify.annotations.NullMarked;
