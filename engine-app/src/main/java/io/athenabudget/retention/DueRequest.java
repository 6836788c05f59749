package io.athenabudget.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A request whose history has been kept for long enough.
 *
 * @param retentionClass the name of the class by which it was kept
 */
record DueRequest(UUID id, String number, String processInstanceId, Instant endedAt, String retentionClass) {}
