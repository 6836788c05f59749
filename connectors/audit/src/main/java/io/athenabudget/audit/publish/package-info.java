/** Carries signed checkpoints to where the owner of the database cannot rewrite them. */
@NullMarked
package io.athenabudget.audit.publish;

import org.jspecify.annotations.NullMarked;
