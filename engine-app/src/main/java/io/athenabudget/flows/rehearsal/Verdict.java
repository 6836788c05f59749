package io.athenabudget.flows.rehearsal;

import java.time.Duration;
import java.util.UUID;

/**
 * What somebody says to an open level.
 *
 * @param after how long the level is open by then
 * @param measured whether this is what happened
 */
record Verdict(Duration after, boolean approved, UUID by, boolean measured) {}
