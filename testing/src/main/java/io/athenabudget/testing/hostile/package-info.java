/** Walks an OpenAPI document and sends to each call what it does not expect. */
@NullMarked
package io.athenabudget.testing.hostile;

import org.jspecify.annotations.NullMarked;
