package io.athenabudget.catalog;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.CategoryChanged;
import io.athenabudget.events.CategoryCreated;
import io.athenabudget.events.CategoryDetails;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.util.List;
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
    private final CallEvents events;

    Categories(JdbcClient jdbc, CallEvents events) {
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

    public List<Category> all() {
        return jdbc.sql("select * from category order by code")
                .query(Category.class)
                .list();
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
        events.publish(new CategoryCreated(category.id(), details(category)), category.id(), actor);
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
        Category before = locked(id);
        StaleVersion.check(ifMatch, version, before.version());
        try {
            jdbc.sql("update category set code = ?, name = ?, description = ?, active = ?, version = version + 1"
                            + " where id = ?")
                    .params(code, name, description, active, id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CodeTaken("There is a category with the code " + code + " already. Choose another code.");
        }
        Category after = get(id);
        events.publish(new CategoryChanged(id, details(before), details(after)), id, actor);
        return after;
    }

    /** Removes a category nobody used yet; one that is in use is retired, so that history keeps its name. */
    public void remove(UUID id, @Nullable String ifMatch, @Nullable UUID actor) {
        Category category = locked(id);
        StaleVersion.check(ifMatch, null, category.version());
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
        CategoryDetails retired = new CategoryDetails(category.code(), category.name(), category.description(), false);
        events.publish(new CategoryChanged(id, details(category), retired), id, actor);
    }

    private static CategoryDetails details(Category category) {
        return new CategoryDetails(category.code(), category.name(), category.description(), category.active());
    }

    private Category locked(UUID id) {
        return jdbc.sql("select * from category where id = ? for update")
                .param(id)
                .query(Category.class)
                .optional()
                .orElseThrow(() -> new NotFound("category", id));
    }
}
