package io.athenabudget.requests;

import io.athenabudget.calls.Snapshot;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a client has seen the changes: a transaction id below which every transaction had ended when it was given
 * out. Rows carry the id of the transaction that changed them last, so what a slow transaction commits later has an id
 * at or above the mark and is found by the next call, however late it commits (a time stamp would lose it).
 *
 * @param since changes by transactions from this id on are still to be told
 * @param sinceTime the database's time when the mark was made
 * @param next the mark that follows when the last page of this round has been read
 * @param nextTime the database's time of that mark
 * @param after the place inside the round
 */
public record Watermark(long since, Instant sinceTime, long next, Instant nextTime, Place after) {
    private static final int KEYS = 6;

    /**
     * The row of a round that was told last. Rows are told in the order of the transactions that changed them, so that
     * each page is read straight from an index, however many have changed.
     *
     * @param transaction that changed the row, or {@link #BEHIND_CHANGES}
     */
    public record Place(long transaction, UUID id) {
        /** Of what is told although it did not change: it comes after everything that did. */
        public static final long BEHIND_CHANGES = Long.MAX_VALUE;

        private static final Place START = new Place(0, new UUID(0, 0));
    }

    /**
     * Reads the mark a client sent, or makes the first one, and fixes where the round that begins now ends.
     *
     * @param sent what the client was given last, null to begin with everything
     */
    public static Watermark of(@Nullable String sent, JdbcClient jdbc) {
        Watermark snapshot = jdbc.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin,
                               pg_snapshot_xmax(pg_current_snapshot())::text::bigint as xmax,
                               clock_timestamp() as now""")
                .query((row, i) -> new Watermark(
                        row.getLong("xmax"),
                        Instant.EPOCH,
                        row.getLong("xmin"),
                        row.getTimestamp("now").toInstant(),
                        Place.START))
                .single();
        Watermark last = sent == null || sent.isEmpty() ? null : decode(sent);
        // A mark from the future comes from before the database was restored: begin with everything.
        if (last == null || last.since > snapshot.since) {
            return new Watermark(0, Instant.EPOCH, snapshot.next, snapshot.nextTime, Place.START);
        }
        return last.isInsideRound()
                ? last
                : new Watermark(last.since, last.sinceTime, snapshot.next, snapshot.nextTime, Place.START);
    }

    /** A mark from which on a client is told everything that was committed after a snapshot. */
    public static String at(Snapshot snapshot) {
        return encode(snapshot.oldest(), snapshot.time(), snapshot.oldest(), snapshot.time(), Place.START);
    }

    /** What the client sends next, when there is more in this round. */
    public String continuedAfter(Place last) {
        return encode(since, sinceTime, next, nextTime, last);
    }

    /** What the client sends next, when this round is complete. */
    public String completed() {
        return encode(next, nextTime, next, nextTime, Place.START);
    }

    /** Whether this call is the first of a round that tells everything there is. */
    public boolean beginsWithEverything() {
        return since == 0 && !isInsideRound();
    }

    private boolean isInsideRound() {
        return !after.equals(Place.START);
    }

    private static String encode(long since, Instant sinceTime, long next, Instant nextTime, Place after) {
        return Cursor.of(since, sinceTime, next, nextTime, after.transaction(), after.id())
                .encode();
    }

    private static Watermark decode(String sent) {
        try {
            Cursor cursor = Cursor.decode(sent, KEYS);
            if (cursor == null) {
                throw new InvalidInput("lastSync", "is empty");
            }
            return new Watermark(
                    cursor.key(0, Watermark::transaction),
                    cursor.instant(1),
                    cursor.key(2, Watermark::transaction),
                    cursor.instant(3),
                    new Place(cursor.key(4, Watermark::transaction), cursor.uuid(5)));
        } catch (InvalidInput e) {
            throw new InvalidInput("lastSync", "is not one this server gave out: leave it away to get everything");
        }
    }

    private static long transaction(String text) {
        long id = Long.parseLong(text);
        if (id < 0) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
