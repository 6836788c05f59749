/** The REST calls of {@link io.athenabudget.insights}. */
@NullMarked
package io.athenabudget.insights.web;

import org.jspecify.annotations.NullMarked;
