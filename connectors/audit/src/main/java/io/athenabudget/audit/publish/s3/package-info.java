/** Checkpoints in a bucket of S3, or of a storage that speaks its protocol. */
@NullMarked
package io.athenabudget.audit.publish.s3;

import org.jspecify.annotations.NullMarked;
