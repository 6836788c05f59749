/** The log in PostgreSQL: appends entries, grows the tree, signs a checkpoint, and answers proofs. */
@NullMarked
package io.athenabudget.audit.log;

import org.jspecify.annotations.NullMarked;
