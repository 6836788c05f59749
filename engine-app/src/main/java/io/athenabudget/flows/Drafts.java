package io.athenabudget.flows;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.FlowDraftChanged;
import io.athenabudget.events.FlowDraftCreated;
import io.athenabudget.events.FlowDraftRemoved;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All drafts. They keep whatever is written into them; whether it is any good is asked when somebody wants to know. */
@Repository
public class Drafts {
    private final JdbcClient jdbc;
    private final FlowVersions versions;
    private final CallEvents events;

    Drafts(JdbcClient jdbc, FlowVersions versions, CallEvents events) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.events = events;
    }

    /**
     * What is written into a draft; what is null stays as it is, or as the version is that the draft is made from.
     *
     * @param basedOn null for the version in force
     */
    public record Content(
            @Nullable String name,
            @Nullable String note,
            byte @Nullable [] bpmn,
            byte @Nullable [] dmn,
            @Nullable Integer basedOn) {}

    public Page<Draft> list(String key, @Nullable String cursor, @Nullable Integer limit) {
        versions.checkKey(key);
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("select * from flow_draft where key = ? and id > ? order by id limit ?")
                        .params(key, after == null ? new UUID(0, 0) : after.uuid(0), size + 1)
                        .query(Drafts::draft)
                        .list(),
                size,
                last -> Cursor.of(last.id()));
    }

    public Draft get(String key, UUID id) {
        return find(key, id, "").orElseThrow(() -> new NotFound("draft", id));
    }

    /** Until the end of the transaction nobody else changes it. */
    Draft locked(String key, UUID id) {
        return find(key, id, " for update").orElseThrow(() -> new NotFound("draft", id));
    }

    private Optional<Draft> find(String key, UUID id, String lock) {
        versions.checkKey(key);
        return jdbc.sql("select * from flow_draft where key = ? and id = ?" + lock)
                .params(key, id)
                .query(Drafts::draft)
                .optional();
    }

    /** @param id chosen by the caller, if any */
    public Draft create(String key, @Nullable UUID id, Content content, UUID actor) {
        versions.checkKey(key);
        int basedOn = content.basedOn() == null ? versions.inForce(key).version() : content.basedOn();
        FlowFiles base = base(key, basedOn);
        UUID draft = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        try {
            jdbc.sql("insert into flow_draft (id, key, name, note, bpmn, dmn, based_on, created_by, edited_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            draft,
                            key,
                            Objects.requireNonNull(content.name()),
                            content.note(),
                            content.bpmn() == null ? base.bpmn() : content.bpmn(),
                            content.dmn() == null ? base.dmn() : content.dmn(),
                            basedOn,
                            actor,
                            actor)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new InvalidInput("/id", "is taken by another draft");
        }
        Draft created = get(key, draft);
        events.publish(new FlowDraftCreated(draft, key, created.details()), key, actor);
        return created;
    }

    public Draft update(
            String key, UUID id, Content content, @Nullable String ifMatch, @Nullable Long version, UUID actor) {
        Draft before = locked(key, id);
        StaleVersion.check(ifMatch, version, before.version());
        if (content.basedOn() != null) {
            base(key, content.basedOn());
        }
        jdbc.sql("""
                        update flow_draft set
                            name = coalesce(?, name), note = coalesce(?, note),
                            bpmn = coalesce(?, bpmn), dmn = coalesce(?, dmn), based_on = coalesce(?, based_on),
                            version = version + 1, edited_by = ?, edited_at = now()
                        where id = ?""")
                .params(content.name(), content.note(), content.bpmn(), content.dmn(), content.basedOn(), actor, id)
                .update();
        Draft after = get(key, id);
        events.publish(new FlowDraftChanged(id, key, before.details(), after.details()), key, actor);
        return after;
    }

    public void remove(String key, UUID id, @Nullable String ifMatch, UUID actor) {
        Draft draft = locked(key, id);
        StaleVersion.check(ifMatch, null, draft.version());
        discard(id);
        events.publish(new FlowDraftRemoved(id, key, draft.details()), key, actor);
    }

    void discard(UUID id) {
        jdbc.sql("delete from flow_draft where id = ?").param(id).update();
    }

    private FlowFiles base(String key, int version) {
        return versions.files(key, version)
                .orElseThrow(() -> new InvalidInput("/basedOn", "is not a version of this flow"));
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getString("note"),
                new FlowFiles(row.getBytes("bpmn"), row.getBytes("dmn")),
                row.getInt("based_on"),
                row.getLong("version"),
                row.getObject("created_by", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("edited_by", UUID.class),
                row.getObject("edited_at", OffsetDateTime.class).toInstant());
    }
}
