package io.athenabudget.identity;

import io.athenabudget.rest.InvalidInput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in new users: by their own registration, or by an administrator. */
@Service
public class Registration {
    private final Users users;
    private final Departments departments;

    Registration(Users users, Departments departments) {
        this.users = users;
        this.departments = departments;
    }

    public User register(NewUser user) {
        check(user.departmentId());
        return users.register(user);
    }

    public User create(NewUser user, UUID actor) {
        check(user.departmentId());
        return users.get(users.create(user, actor));
    }

    public User update(UUID id, Users.Change change, @Nullable String ifMatch, @Nullable Long version, UUID actor) {
        check(change.departmentId());
        return users.update(id, change, ifMatch, version, actor);
    }

    private void check(@Nullable UUID departmentId) {
        if (departmentId != null && departments.find(departmentId).isEmpty()) {
            throw new InvalidInput("/departmentId", "is not a department");
        }
    }
}
