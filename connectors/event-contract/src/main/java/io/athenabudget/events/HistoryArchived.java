package io.athenabudget.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The engine's history of requests that had been kept for long enough was written to the archive, and may be removed.
 *
 * @param file in the directory of the archive
 * @param requests how many have their history in it
 * @param sha256 of the file, hexadecimal
 * @param firstEndedAt when the first of its requests ended
 */
public record HistoryArchived(
        UUID archiveId, String file, int requests, long bytes, String sha256, Instant firstEndedAt, Instant lastEndedAt)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
