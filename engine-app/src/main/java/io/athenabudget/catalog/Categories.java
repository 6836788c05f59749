package io.athenabudget.catalog;

import io.athenabudget.events.CategoryChanged;
import io.athenabudget.events.CategoryCreated;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All categories. */
@Repository
public class Categories {
    private final JdbcClient jdbc;
    private final CatalogEvents events;

    Categories(JdbcClient jdbc, CatalogEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public Optional<Category> find(UUID id) {
        return jdbc.sql("select * from category where id = ?")
                .param(id)
                .query(Category.class)
                .optional();
    }

    public Category get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("category", id));
    }

    public Page<Category> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("select * from category where code > ? order by code limit ?")
                        .params(after == null ? "" : after.text(0), size + 1)
                        .query(Category.class)
                        .list(),
                size,
                last -> Cursor.of(last.code()));
    }

    public Category create(String code, String name, String description, @Nullable UUID actor) {
        Category category = new Category(UUID.randomUUID(), code, name, description, true, 0);
        try {
            jdbc.sql("insert into category (id, code, name, description) values (?, ?, ?, ?)")
                    .params(category.id(), code, name, description)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CodeTaken("There is a category with the code " + code + " already. Choose another code.");
        }
        events.publish(new CategoryCreated(category.id(), code, name, true), category.id(), actor);
        return category;
    }

    public Category update(
            UUID id,
            String code,
            String name,
            String description,
            boolean active,
            @Nullable String ifMatch,
            @Nullable Long version,
            @Nullable UUID actor) {
        StaleVersion.check(ifMatch, version, lockedVersion(id));
        try {
            jdbc.sql("update category set code = ?, name = ?, description = ?, active = ?, version = version + 1"
                            + " where id = ?")
                    .params(code, name, description, active, id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CodeTaken("There is a category with the code " + code + " already. Choose another code.");
        }
        events.publish(new CategoryChanged(id, code, name, active), id, actor);
        return get(id);
    }

    /** Removes a category nobody used yet; one that is in use is retired, so that history keeps its name. */
    public void remove(UUID id, @Nullable String ifMatch, @Nullable UUID actor) {
        StaleVersion.check(ifMatch, null, lockedVersion(id));
        Category category = get(id);
        boolean used = jdbc.sql("""
                        select exists (select from budget_request where category_id = :id)
                            or exists (select from assignment where category_id = :id)
                            or exists (select from responsibility where category_id = :id)
                            or exists (select from reason where category_id = :id)""").param("id", id).query(Boolean.class).single();
        jdbc.sql(
                        used
                                ? "update category set active = false, version = version + 1 where id = ?"
                                : "delete from category where id = ?")
                .param(id)
                .update();
        events.publish(new CategoryChanged(id, category.code(), category.name(), false), id, actor);
    }

    private long lockedVersion(UUID id) {
        return jdbc.sql("select version from category where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("category", id));
    }
}
