package io.athenabudget.flows.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.approvals.Immovable;
import io.athenabudget.flows.migration.MigratedRequest.Outcome;
import io.athenabudget.flows.migration.Migration.Status;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All migrations, and what became of each of their requests. */
@Repository
public class Migrations {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Migrations(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Writes down which requests are to be moved. Of each situation one goes first, then the second of each, and so on, so
     * that those that go ahead stand for as many situations as there are.
     *
     * @throws UnderWay when there is a migration that has not ended
     */
    Migration begin(String key, Route route, String note, int canary, UUID actor) {
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("""
                            insert into flow_migration
                                (id, key, from_version, to_version, note, places, status, canary, released, total, started_by)
                            values (?, ?, ?, ?, ?, ?::jsonb, 'RUNNING', 0, 0, 0, ?)""")
                    .params(id, key, route.from(), route.to(), note, write(route.asMap()), actor)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new UnderWay();
        }
        int total = jdbc.sql("with chain as (" + Situations.OF_VERSION + """
                        ), request as (
                            select r.id, row_number() over (partition by c.elements order by r.submitted_at, r.id) as turn
                            from chain c join budget_request r on r.process_instance_id = c.instance
                        )
                        insert into flow_migration_request (migration_id, position, request_id)
                        select :migration, row_number() over (order by turn, id), id from request""")
                .param("definition", route.definitionId())
                .param("migration", id)
                .update();
        int ahead = Math.min(canary, total);
        jdbc.sql("update flow_migration set canary = ?, released = ?, total = ? where id = ?")
                .params(ahead, ahead == 0 ? total : ahead, total, id)
                .update();
        return get(key, id);
    }

    /** Takes over a migration that nobody runs. What of it was moved is counted anew, as somebody may have died over it. */
    Optional<Migration> claim(UUID runner) {
        return jdbc.sql("""
                        update flow_migration m set runner = ?, seen_at = now(), (moved, unable, ended) = (
                            select count(*) filter (where outcome = 'MOVED'), count(*) filter (where outcome = 'UNABLE'),
                                   count(*) filter (where outcome = 'ENDED')
                            from flow_migration_request r where r.migration_id = m.id)
                        where id = (
                            select id from flow_migration
                            where status = 'RUNNING' and (runner is null or seen_at < now() - interval '1 minute')
                            order by started_at limit 1 for update skip locked)
                        returning *""").param(runner).query(this::migration).optional();
    }

    record Turn(int position, UUID requestId) {}

    /** Whose turn it is. */
    List<Turn> next(UUID id, int limit) {
        return jdbc.sql("""
                        select position, request_id from flow_migration_request r
                        where migration_id = ? and outcome is null
                        and position <= (select released from flow_migration where id = r.migration_id)
                        order by position limit ?""").params(id, limit).query(Turn.class).list();
    }

    /** In the transaction that moves it: nobody else moves it meanwhile. @return whether it still is to be moved */
    boolean take(UUID id, int position) {
        return jdbc.sql(
                        "select 1 from flow_migration_request where migration_id = ? and position = ? and outcome is null"
                                + " for update")
                .params(id, position)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void record(UUID id, int position, Outcome outcome, List<Immovable.Reason> reasons) {
        jdbc.sql("update flow_migration_request set outcome = ?, reasons = ?::jsonb, at = clock_timestamp()"
                        + " where migration_id = ? and position = ?")
                .params(outcome.name(), reasons.isEmpty() ? null : write(reasons), id, position)
                .update();
    }

    /** Counts what was done. @return whether whoever runs it is to go on */
    boolean progress(UUID id, UUID runner, Map<Outcome, Integer> done) {
        return jdbc.sql("""
                        update flow_migration
                        set moved = moved + ?, unable = unable + ?, ended = ended + ?, seen_at = now()
                        where id = ? returning status = 'RUNNING' and coalesce(runner = ?, false)""")
                .params(
                        done.getOrDefault(Outcome.MOVED, 0),
                        done.getOrDefault(Outcome.UNABLE, 0),
                        done.getOrDefault(Outcome.ENDED, 0),
                        id,
                        runner)
                .query(Boolean.class)
                .single();
    }

    /**
     * Changes the status, if it is one of those given.
     *
     * @return the migration as it is then; empty when it had another status
     */
    Optional<Migration> change(UUID id, Status status, @Nullable String because, Status... before) {
        return jdbc.sql("""
                        update flow_migration
                        set status = :status, because = :because, runner = null,
                            released = case when :status = 'RUNNING' and status = 'WAITING' then total else released end,
                            finished_at = case when :status in ('DONE', 'CANCELLED') then now() end
                        where id = :id and status = any(:before) returning *""")
                .param("status", status.name())
                .param("because", because)
                .param("id", id)
                .param("before", Stream.of(before).map(Status::name).toArray(String[]::new))
                .query(this::migration)
                .optional();
    }

    /** What comes when all that may go have gone. */
    Status afterwards(UUID id) {
        return jdbc.sql("select released < total from flow_migration where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single()
                ? Status.WAITING
                : Status.DONE;
    }

    public Migration get(String key, UUID id) {
        return jdbc.sql("select * from flow_migration where key = ? and id = ?")
                .params(key, id)
                .query(this::migration)
                .optional()
                .orElseThrow(() -> new NotFound("migration", id));
    }

    /** The latest first. */
    public Page<Migration> list(String key, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        return Page.of(
                jdbc.sql("""
                                select * from flow_migration
                                where key = ? and (started_at, id) < (?::timestamptz, ?)
                                order by started_at desc, id desc limit ?""")
                        .params(
                                key,
                                after == null ? "infinity" : after.text(0),
                                after == null ? new UUID(-1, -1) : after.uuid(1),
                                size + 1)
                        .query(this::migration)
                        .list(),
                size,
                last -> Cursor.of(last.startedAt(), last.id()));
    }

    /** In the order in which they have their turn. */
    public Page<MigratedRequest> requests(
            UUID id, @Nullable Outcome outcome, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("select m.*, r.number, r.title from flow_migration_request m"
                                + " join budget_request r on r.id = m.request_id"
                                + " where m.migration_id = :id and m.position > :after"
                                + (outcome == null ? "" : " and m.outcome = :outcome")
                                + " order by m.position limit :limit")
                        .param("id", id)
                        .param("after", after == null ? 0 : Integer.parseInt(after.text(0)))
                        .param("outcome", outcome == null ? null : outcome.name())
                        .param("limit", size + 1)
                        .query(this::request)
                        .list(),
                size,
                last -> Cursor.of(last.position()));
    }

    /** Those that went ahead and were moved. */
    List<UUID> wentAhead(UUID id) {
        return jdbc.sql(
                        "select r.request_id from flow_migration_request r join flow_migration m on m.id = r.migration_id"
                                + " where m.id = ? and r.position <= m.canary and r.outcome = 'MOVED'")
                .param(id)
                .query(UUID.class)
                .list();
    }

    private MigratedRequest request(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        String reasons = row.getString("reasons");
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new MigratedRequest(
                row.getInt("position"),
                row.getObject("request_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                outcome == null ? null : Outcome.valueOf(outcome),
                reasons == null ? List.of() : read(reasons, new TypeReference<>() {}),
                at == null ? null : at.toInstant());
    }

    private Migration migration(ResultSet row, int index) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Migration(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getInt("from_version"),
                row.getInt("to_version"),
                row.getString("note"),
                read(row.getString("places"), new TypeReference<>() {}),
                Status.valueOf(row.getString("status")),
                row.getString("because"),
                row.getInt("canary"),
                row.getInt("total"),
                row.getInt("moved"),
                row.getInt("unable"),
                row.getInt("ended"),
                row.getObject("started_by", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
