package io.athenabudget.catalog;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.AssignmentChanged;
import io.athenabudget.events.AssignmentCreated;
import io.athenabudget.events.AssignmentDetails;
import io.athenabudget.events.AssignmentRemoved;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All assignments. A change moves the open approvals it covers at once, by resolving their cells anew. */
@Repository
public class Assignments {
    private final JdbcClient jdbc;
    private final Categories categories;
    private final Users users;
    private final Responsibilities responsibilities;
    private final CallEvents events;

    Assignments(
            JdbcClient jdbc, Categories categories, Users users, Responsibilities responsibilities, CallEvents events) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.users = users;
        this.responsibilities = responsibilities;
        this.events = events;
    }

    /** The place of an assignment in the matrix, and who decides there. */
    public record Entry(
            UUID categoryId,
            String level,
            @Nullable String region,
            @Nullable UUID departmentId,
            List<UUID> approverIds) {
        private Place place() {
            return new Place(categoryId, level, region, departmentId);
        }
    }

    public Page<Assignment> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        return Page.of(
                jdbc.sql("select * from assignment where id > ? order by id limit ?")
                        .params(after == null ? new UUID(0, 0) : after.uuid(0), size + 1)
                        .query(Assignments::assignment)
                        .list(),
                size,
                last -> Cursor.of(last.id()));
    }

    /** The whole matrix. It has as many rows as administrators wrote, not as there are requests. */
    List<Assignment> all() {
        return jdbc.sql("select * from assignment")
                .query(Assignments::assignment)
                .list();
    }

    public Assignment create(Entry entry, @Nullable UUID actor) {
        responsibilities.lockMatrix();
        check(entry);
        Handover handover = new Handover(responsibilities, entry.place());
        UUID id = UUID.randomUUID();
        try {
            jdbc.sql("insert into assignment (id, category_id, level, region, department_id, approver_ids)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(parameters(id, entry))
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        responsibilities.resolveAnew(entry.categoryId(), entry.level());
        Assignment created = get(id);
        events.publish(new AssignmentCreated(id, details(created)), id, actor);
        publishGained(handover, id, actor);
        return created;
    }

    public Assignment update(
            UUID id, Entry entry, @Nullable String ifMatch, @Nullable Long version, @Nullable UUID actor) {
        responsibilities.lockMatrix();
        Assignment before = get(id);
        StaleVersion.check(ifMatch, version, before.version());
        check(entry);
        Handover handover = new Handover(responsibilities, entry.place(), before.place());
        List<@Nullable Object> parameters =
                new ArrayList<>(parameters(id, entry).subList(1, 6));
        parameters.add(id);
        try {
            jdbc.sql("update assignment set category_id = ?, level = ?, region = ?, department_id = ?,"
                            + " approver_ids = ?, version = version + 1 where id = ?")
                    .params(parameters)
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken();
        }
        responsibilities.resolveAnew(before.categoryId(), before.level());
        responsibilities.resolveAnew(entry.categoryId(), entry.level());
        Assignment after = get(id);
        events.publish(new AssignmentChanged(id, details(before), details(after)), id, actor);
        publishGained(handover, id, actor);
        return after;
    }

    public void remove(UUID id, @Nullable String ifMatch, @Nullable UUID actor) {
        responsibilities.lockMatrix();
        Assignment before = get(id);
        StaleVersion.check(ifMatch, null, before.version());
        Handover handover = new Handover(responsibilities, before.place());
        jdbc.sql("delete from assignment where id = ?").param(id).update();
        responsibilities.resolveAnew(before.categoryId(), before.level());
        events.publish(new AssignmentRemoved(id, details(before)), id, actor);
        publishGained(handover, id, actor);
    }

    private void publishGained(Handover handover, UUID assignment, @Nullable UUID actor) {
        handover.gained(assignment).forEach(gained -> events.publish(gained, assignment, actor));
    }

    private static AssignmentDetails details(Assignment assignment) {
        return new AssignmentDetails(
                assignment.categoryId(),
                assignment.level(),
                assignment.region(),
                assignment.departmentId(),
                assignment.approverIds());
    }

    private Assignment get(UUID id) {
        return jdbc.sql("select * from assignment where id = ?")
                .param(id)
                .query(Assignments::assignment)
                .optional()
                .orElseThrow(() -> new NotFound("assignment", id));
    }

    private void check(Entry entry) {
        if (categories.find(entry.categoryId()).isEmpty()) {
            throw new InvalidInput("/categoryId", "is not a category");
        }
        List<UUID> active = users.activeAmong(entry.approverIds());
        for (int i = 0; i < entry.approverIds().size(); i++) {
            if (!active.contains(entry.approverIds().get(i))) {
                throw new InvalidInput("/approverIds/" + i, "is not an active user");
            }
        }
    }

    private static List<@Nullable Object> parameters(UUID id, Entry entry) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(id);
        parameters.add(entry.categoryId());
        parameters.add(entry.level());
        parameters.add(entry.region());
        parameters.add(entry.departmentId());
        parameters.add(entry.approverIds().stream().distinct().toArray(UUID[]::new));
        return parameters;
    }

    private static CodeTaken taken() {
        return new CodeTaken("There is an assignment for this category, level, region and department already."
                + " Change that one instead.");
    }

    static Assignment assignment(ResultSet row, int index) throws SQLException {
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("category_id", UUID.class),
                row.getString("level"),
                row.getString("region"),
                row.getObject("department_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("approver_ids").getArray()),
                row.getLong("version"));
    }
}
