package io.athenabudget.events;

import java.util.UUID;

/** An administrator added a department. */
public record DepartmentCreated(UUID departmentId, String name, String region) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }
}
