/** What the log signs: a C2SP checkpoint of size and root, as a C2SP signed note, with the keys to sign and verify it. */
@NullMarked
package io.athenabudget.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
