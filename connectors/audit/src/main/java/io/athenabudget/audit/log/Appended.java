package io.athenabudget.audit.log;

/**
 * What became of a batch.
 *
 * @param added entries that were new
 * @param duplicates entries whose event was recorded before
 * @param size of the log, now
 */
public record Appended(int added, int duplicates, long size) {}
