package io.athenabudget.catalog;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.ReasonChanged;
import io.athenabudget.events.ReasonCreated;
import io.athenabudget.events.ReasonDetails;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All reasons. */
@Repository
public class Reasons {
    private final JdbcClient jdbc;
    private final Categories categories;
    private final CallEvents events;

    Reasons(JdbcClient jdbc, Categories categories, CallEvents events) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.events = events;
    }

    public Optional<Reason> find(UUID id) {
        return jdbc.sql("select * from reason where id = ?")
                .param(id)
                .query(Reason.class)
                .optional();
    }

    public Page<Reason> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("select * from reason where code > ? order by code limit ?")
                        .params(after == null ? "" : after.text(0), size + 1)
                        .query(Reason.class)
                        .list(),
                size,
                last -> Cursor.of(last.code()));
    }

    public Reason create(String code, String name, @Nullable UUID categoryId, @Nullable UUID actor) {
        checkCategory(categoryId);
        Reason reason = new Reason(UUID.randomUUID(), code, name, categoryId, true, 0);
        try {
            jdbc.sql("insert into reason (id, code, name, category_id) values (?, ?, ?, ?)")
                    .params(reason.id(), code, name, categoryId)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CodeTaken("There is a reason with the code " + code + " already. Choose another code.");
        }
        events.publish(new ReasonCreated(reason.id(), details(reason)), reason.id(), actor);
        return reason;
    }

    public Reason update(
            UUID id,
            String code,
            String name,
            @Nullable UUID categoryId,
            boolean active,
            @Nullable String ifMatch,
            @Nullable Long version,
            @Nullable UUID actor) {
        checkCategory(categoryId);
        Reason before = jdbc.sql("select * from reason where id = ? for update")
                .param(id)
                .query(Reason.class)
                .optional()
                .orElseThrow(() -> new NotFound("reason", id));
        StaleVersion.check(ifMatch, version, before.version());
        try {
            jdbc.sql("update reason set code = ?, name = ?, category_id = ?, active = ?, version = version + 1"
                            + " where id = ?")
                    .params(code, name, categoryId, active, id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CodeTaken("There is a reason with the code " + code + " already. Choose another code.");
        }
        Reason after = find(id).orElseThrow();
        events.publish(new ReasonChanged(id, details(before), details(after)), id, actor);
        return after;
    }

    private static ReasonDetails details(Reason reason) {
        return new ReasonDetails(reason.code(), reason.name(), reason.categoryId(), reason.active());
    }

    private void checkCategory(@Nullable UUID categoryId) {
        if (categoryId != null && categories.find(categoryId).isEmpty()) {
            throw new InvalidInput("/categoryId", "is not a category");
        }
    }
}
