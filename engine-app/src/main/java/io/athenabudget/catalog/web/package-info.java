/** The REST calls of {@link io.athenabudget.catalog}. */
@NullMarked
package io.athenabudget.catalog.web;

import org.jspecify.annotations.NullMarked;
