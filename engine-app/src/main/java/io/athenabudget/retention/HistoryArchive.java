package io.athenabudget.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of the archive.
 *
 * @param file in the directory of the archive
 * @param requests how many have their history in it
 * @param sha256 of the file, hexadecimal
 * @param firstEndedAt when the first of its requests ended
 */
public record HistoryArchive(
        UUID id,
        String file,
        int requests,
        long bytes,
        String sha256,
        Instant firstEndedAt,
        Instant lastEndedAt,
        Instant archivedAt) {}
