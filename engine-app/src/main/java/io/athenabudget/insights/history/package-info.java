/**
 * What Cockpit shows of instances that have ended, and how long a flow's elements take. Each instance is read from the
 * engine's history by the engine's own queries; {@link io.athenabudget.insights.history.Instances} finds instances among
 * millions, and {@link io.athenabudget.insights.history.Visits} counts by day what would take too long to count when it is
 * asked.
 */
@NullMarked
package io.athenabudget.insights.history;

import org.jspecify.annotations.NullMarked;
