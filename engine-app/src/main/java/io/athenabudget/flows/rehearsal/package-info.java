/**
 * What a draft would have done to real requests of the past. Each is driven through the draft by an engine of its own, in
 * memory and on a clock of its own, and compared with what happened. Nothing that happens there is told to anybody.
 *
 * <p>{@link io.athenabudget.flows.rehearsal.RehearsalEngine} drives one request,
 * {@link io.athenabudget.flows.rehearsal.People} says who decides what and when,
 * {@link io.athenabudget.flows.rehearsal.Comparison} sums up, and {@link io.athenabudget.flows.rehearsal.Rehearsals} keeps
 * the results.
 */
@NullMarked
package io.athenabudget.flows.rehearsal;

import org.jspecify.annotations.NullMarked;
