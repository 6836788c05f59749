/** The Merkle tree of RFC 9162: its hashes, how it grows, and proofs of what is in it and of what it grew from. */
@NullMarked
package io.athenabudget.audit.tree;

import org.jspecify.annotations.NullMarked;
