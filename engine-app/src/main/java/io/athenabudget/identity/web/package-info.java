/** The REST calls of {@link io.athenabudget.identity}. */
@NullMarked
package io.athenabudget.identity.web;

import org.jspecify.annotations.NullMarked;
