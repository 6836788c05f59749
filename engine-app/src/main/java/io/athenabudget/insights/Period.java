package io.athenabudget.insights;

import io.athenabudget.rest.InvalidInput;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The requests that were submitted from one time until, but not at, another. */
public record Period(Instant from, Instant until) {
    /** Before and after everything, and still times that every tool reads. */
    private static final Instant BEGINNING = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    public Period {
        if (!from.isBefore(until)) {
            throw new InvalidInput("until", "must be after \"from\"");
        }
    }

    /** An end that is not given is open. */
    public static Period of(@Nullable Instant from, @Nullable Instant until) {
        return new Period(from == null ? BEGINNING : from, until == null ? END : until);
    }

    public OffsetDateTime start() {
        return from.atOffset(ZoneOffset.UTC);
    }

    public OffsetDateTime end() {
        return until.atOffset(ZoneOffset.UTC);
    }
}
