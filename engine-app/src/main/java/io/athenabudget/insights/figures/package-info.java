/**
 * Figures about requests and approvals, and the lists behind them. They are added up from facts, one row per request and per
 * approval, which {@link io.athenabudget.insights.figures.Facts} makes of what happened to a request.
 */
@NullMarked
package io.athenabudget.insights.figures;

import org.jspecify.annotations.NullMarked;
