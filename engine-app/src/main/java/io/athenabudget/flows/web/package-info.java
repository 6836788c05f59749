/** The REST calls of {@link io.athenabudget.flows}. */
@NullMarked
package io.athenabudget.flows.web;

import org.jspecify.annotations.NullMarked;
