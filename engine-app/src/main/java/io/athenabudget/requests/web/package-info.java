/** The REST calls of {@link io.athenabudget.requests}. */
@NullMarked
package io.athenabudget.requests.web;

import org.jspecify.annotations.NullMarked;
