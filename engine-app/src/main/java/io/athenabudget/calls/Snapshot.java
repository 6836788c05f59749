package io.athenabudget.calls;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What had been committed at one moment. A row whose last change is not visible in it was committed since, however long
 * before the moment its transaction began.
 *
 * @param text as PostgreSQL writes it
 * @param oldest the oldest transaction that was under way
 * @param time by the database's clock
 */
public record Snapshot(String text, long oldest, Instant time) {
    /** That {@code changed_xid} is of a transaction committed since; takes the text twice. The first part is for an index. */
    public static final String COMMITTED_SINCE = "changed_xid >= pg_snapshot_xmin(?::pg_snapshot)"
            + " and not pg_visible_in_snapshot(changed_xid, ?::pg_snapshot)";

    /** That of the transaction under way, or of this moment outside of one. */
    public static Snapshot now(JdbcClient jdbc) {
        return jdbc.sql("""
                        select snapshot::text as text, pg_snapshot_xmin(snapshot)::text::bigint as oldest,
                               clock_timestamp() as now
                        from (select pg_current_snapshot() as snapshot) s""")
                .query((row, i) -> new Snapshot(
                        row.getString("text"),
                        row.getLong("oldest"),
                        row.getTimestamp("now").toInstant()))
                .single();
    }
}
