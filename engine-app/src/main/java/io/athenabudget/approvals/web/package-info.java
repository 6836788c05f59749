/** The REST calls of {@link io.athenabudget.approvals}. */
@NullMarked
package io.athenabudget.approvals.web;

import org.jspecify.annotations.NullMarked;
