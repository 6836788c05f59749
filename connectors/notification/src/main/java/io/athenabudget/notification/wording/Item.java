package io.athenabudget.notification.wording;

import java.time.Instant;

/**
 * One notice of a digest.
 *
 * @param at when it happened
 */
public record Item(Kind kind, Facts facts, Instant at) {}
