/**
 * What happened to budget requests, as process mining sees it: a case is a request, an
 * {@link io.athenabudget.insights.mining.Activity} is what happened to it. {@link io.athenabudget.insights.mining.EventLog}
 * reads it, {@link io.athenabudget.insights.mining.XesExport} and {@link io.athenabudget.insights.mining.OcelExport} write
 * it, {@link io.athenabudget.insights.mining.Variants} counts the ways that requests took, and
 * {@link io.athenabudget.insights.mining.Conformance} compares them with the flow.
 */
@NullMarked
package io.athenabudget.insights.mining;

import org.jspecify.annotations.NullMarked;
