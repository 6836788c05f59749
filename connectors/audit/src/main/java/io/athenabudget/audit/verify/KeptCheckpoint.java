package io.athenabudget.audit.verify;

/** A signed checkpoint that somebody kept apart from the log: the only thing that shows a tail that was cut off. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record KeptCheckpoint(String where, byte[] note) {}
