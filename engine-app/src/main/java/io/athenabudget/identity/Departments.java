package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.DepartmentCreated;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All departments. */
@Repository
public class Departments {
    private final JdbcClient jdbc;
    private final CallEvents events;

    Departments(JdbcClient jdbc, CallEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public Optional<Department> find(UUID id) {
        return jdbc.sql("select * from department where id = ?")
                .param(id)
                .query(Department.class)
                .optional();
    }

    /** Refuses a department that does not exist, if one is named. */
    void check(@Nullable UUID departmentId) {
        if (departmentId != null && find(departmentId).isEmpty()) {
            throw new InvalidInput("/departmentId", "is not a department");
        }
    }

    public List<Department> all() {
        return jdbc.sql("select * from department order by name, id")
                .query(Department.class)
                .list();
    }

    public Page<Department> list(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        return Page.of(
                jdbc.sql("select * from department where (name, id) > (?, ?) order by name, id limit ?")
                        .params(
                                after == null ? "" : after.text(0),
                                after == null ? new UUID(0, 0) : after.uuid(1),
                                size + 1)
                        .query(Department.class)
                        .list(),
                size,
                last -> Cursor.of(last.name(), last.id()));
    }

    public UUID create(String name, String region, @Nullable UUID parentId) {
        return create(name, region, parentId, null).id();
    }

    public Department create(String name, String region, @Nullable UUID parentId, @Nullable UUID actor) {
        if (parentId != null && find(parentId).isEmpty()) {
            throw new InvalidInput("/parentId", "is not a department");
        }
        Department department = new Department(UUID.randomUUID(), name, region, parentId);
        try {
            jdbc.sql("insert into department (id, name, region, parent_id) values (?, ?, ?, ?)")
                    .params(department.id(), name, region, parentId)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new InvalidInput("/name", "is the name of another department there");
        }
        events.publish(new DepartmentCreated(department.id(), name, region), department.id(), actor);
        return department;
    }
}
