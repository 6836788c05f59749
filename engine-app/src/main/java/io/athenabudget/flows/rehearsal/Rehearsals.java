package io.athenabudget.flows.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.flows.Draft;
import io.athenabudget.flows.rehearsal.Rehearsal.Status;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All rehearsals; they go with their draft. */
@Repository
public class Rehearsals {
    /** Much longer than whoever runs one stays silent. */
    private static final String LOST = "status = 'RUNNING' and seen_at < now() - interval '1 minute'";

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    Rehearsals(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    UUID begin(Draft draft, Instant from, Instant until, long seed, UUID actor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into flow_rehearsal"
                        + " (id, draft_id, draft_version, period_from, period_until, seed, status, started_by)"
                        + " values (?, ?, ?, ?, ?, ?, 'RUNNING', ?)")
                .params(id, draft.id(), draft.version(), utc(from), utc(until), seed, actor)
                .update();
        return id;
    }

    /** Says how far it is. @return whether it is to go on */
    boolean progress(UUID id, int total, int done) {
        return jdbc.sql("update flow_rehearsal set total = ?, done = ?, seen_at = now()"
                                + " where id = ? and status = 'RUNNING'")
                        .params(total, done, id)
                        .update()
                == 1;
    }

    /** In a transaction. It is dropped when somebody cancelled it, or threw the draft away, in the last instant. */
    void finish(UUID id, RehearsalResult result, List<RehearsedRequest> requests) {
        int updated = jdbc.sql("update flow_rehearsal set status = 'DONE', total = ?, done = ?, finished_at = now(),"
                        + " result = ?::jsonb where id = ? and status = 'RUNNING'")
                .params(requests.size(), requests.size(), write(result), id)
                .update();
        if (updated == 0) {
            return;
        }
        record Numbered(int position, RehearsedRequest request) {}
        List<Numbered> numbered = new ArrayList<>();
        requests.forEach(request -> numbered.add(new Numbered(numbered.size(), request)));
        batches.batchUpdate(
                "insert into flow_rehearsal_request (rehearsal_id, position, different, obstacle, request)"
                        + " values (?, ?, ?, ?, ?::jsonb)",
                numbered,
                BATCH,
                (row, one) -> {
                    Obstacle obstacle = one.request.after().obstacle();
                    row.setObject(1, id);
                    row.setInt(2, one.position);
                    row.setBoolean(3, one.request.different());
                    row.setString(4, obstacle == null ? null : obstacle.name());
                    row.setString(5, write(one.request));
                });
    }

    /** Ends it without a result, if nobody else ended it. */
    void end(UUID id, Status status) {
        jdbc.sql("update flow_rehearsal set status = ?, finished_at = now() where id = ? and status = 'RUNNING'")
                .params(status.name(), id)
                .update();
    }

    public Rehearsal get(UUID draft, UUID id) {
        giveUpLost(draft);
        return jdbc.sql("select * from flow_rehearsal where draft_id = ? and id = ?")
                .params(draft, id)
                .query(this::rehearsal)
                .optional()
                .orElseThrow(() -> new NotFound("rehearsal", id));
    }

    /** The latest first. */
    public Page<Rehearsal> list(UUID draft, @Nullable String cursor, @Nullable Integer limit) {
        giveUpLost(draft);
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        return Page.of(
                jdbc.sql("""
                                select * from flow_rehearsal
                                where draft_id = ? and (started_at, id) < (?::timestamptz, ?)
                                order by started_at desc, id desc limit ?""")
                        .params(
                                draft,
                                after == null ? "infinity" : after.text(0),
                                after == null ? new UUID(-1, -1) : after.uuid(1),
                                size + 1)
                        .query(this::rehearsal)
                        .list(),
                size,
                last -> Cursor.of(last.startedAt(), last.id()));
    }

    /**
     * Its requests in the order in which they were submitted.
     *
     * @param different only those that would have gone another way
     */
    public Page<RehearsedRequest> requests(
            UUID draft,
            UUID id,
            boolean different,
            @Nullable Obstacle obstacle,
            @Nullable String cursor,
            @Nullable Integer limit) {
        get(draft, id);
        record Row(int position, RehearsedRequest request) {}
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                        jdbc.sql("select position, request from flow_rehearsal_request"
                                        + " where rehearsal_id = :id and position > :after"
                                        + (different ? " and different" : "")
                                        + (obstacle == null ? "" : " and obstacle = :obstacle")
                                        + " order by position limit :limit")
                                .param("id", id)
                                .param("after", after == null ? -1 : Integer.parseInt(after.text(0)))
                                .param("obstacle", obstacle == null ? null : obstacle.name())
                                .param("limit", size + 1)
                                .query((row, i) ->
                                        new Row(row.getInt(1), read(row.getString(2), RehearsedRequest.class)))
                                .list(),
                        size,
                        last -> Cursor.of(last.position))
                .map(Row::request);
    }

    private void giveUpLost(UUID draft) {
        jdbc.sql("update flow_rehearsal set status = 'FAILED', finished_at = now() where draft_id = ? and " + LOST)
                .param(draft)
                .update();
    }

    private Rehearsal rehearsal(ResultSet row, int index) throws SQLException {
        String result = row.getString("result");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Rehearsal(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getLong("draft_version"),
                row.getObject("period_from", OffsetDateTime.class).toInstant(),
                row.getObject("period_until", OffsetDateTime.class).toInstant(),
                row.getLong("seed"),
                Status.valueOf(row.getString("status")),
                row.getInt("total"),
                row.getInt("done"),
                row.getObject("started_by", UUID.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                result == null ? null : read(result, RehearsalResult.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
