/** Verifies an export offline, with nothing but the log's public key, and says where it is wrong. */
@NullMarked
package io.athenabudget.audit.verify;

import org.jspecify.annotations.NullMarked;
