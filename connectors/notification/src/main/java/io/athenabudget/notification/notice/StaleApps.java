package io.athenabudget.notification.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose apps hold what is not so any more, and when they are woken to fetch it. */
@Repository
class StaleApps {
    private final JdbcClient jdbc;
    private final SyncProperties properties;
    private final Clock clock;

    StaleApps(JdbcClient jdbc, SyncProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    record StaleApp(UUID person, Instant since, int attempts) {}

    /** In one order and last in their transaction, so that no two of these wait for each other. */
    void add(Collection<UUID> people) {
        jdbc.sql("""
                        insert into stale_app (person, since, due_at)
                        select person, clock_timestamp(), :due::timestamptz from unnest(:people) person
                        group by person order by person
                        on conflict (person) do update set since = excluded.since,
                            due_at = coalesce(stale_app.due_at,
                                greatest(excluded.due_at, stale_app.woken_at + :pause::interval))""")
                .param("people", people.toArray(UUID[]::new))
                .param("due", Occasions.utc(clock.instant().plus(properties.after())))
                .param("pause", properties.pause().toString())
                .update();
    }

    /** The next whose apps are to be woken, held against other workers until the transaction ends. */
    Optional<StaleApp> nextDue(Instant now) {
        return jdbc.sql("select * from stale_app where due_at <= ? order by due_at limit 1 for update skip locked")
                .param(Occasions.utc(now))
                .query((row, i) -> staleApp(row))
                .optional();
    }

    void woken(UUID person, Instant now) {
        jdbc.sql("update stale_app set due_at = null, attempts = 0, woken_at = ? where person = ?")
                .params(Occasions.utc(now), person)
                .update();
    }

    void left(UUID person) {
        jdbc.sql("update stale_app set due_at = null, attempts = 0 where person = ?")
                .param(person)
                .update();
    }

    void tryAgain(UUID person, Instant at) {
        jdbc.sql("update stale_app set attempts = attempts + 1, due_at = ? where person = ?")
                .params(Occasions.utc(at), person)
                .update();
    }

    void forget(UUID person) {
        jdbc.sql("delete from stale_app where person = ?").param(person).update();
    }

    private static StaleApp staleApp(ResultSet row) throws SQLException {
        return new StaleApp(
                row.getObject("person", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }
}
