package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.UserCreated;
import io.athenabudget.events.UserRegistered;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Takes in new users: by their own registration, or by an administrator. */
@Service
public class Registration {
    private final JdbcClient jdbc;
    private final Users users;
    private final Departments departments;
    private final Passwords passwords;
    private final CallEvents events;

    Registration(JdbcClient jdbc, Users users, Departments departments, Passwords passwords, CallEvents events) {
        this.jdbc = jdbc;
        this.users = users;
        this.departments = departments;
        this.passwords = passwords;
        this.events = events;
    }

    /** Takes a registration; an administrator has to activate it. */
    public User register(NewUser user) {
        User registered;
        try {
            registered = insert(user);
        } catch (DuplicateKeyException e) {
            throw new IdentityRefusals.NameTaken();
        }
        publish(new UserRegistered(registered.id(), registered.username()), registered, null);
        return registered;
    }

    /** @param actor null when the application itself does it at its start */
    public User create(NewUser user, @Nullable UUID actor) {
        User created;
        try {
            created = insert(user);
        } catch (DuplicateKeyException e) {
            throw new IdentityRefusals.NameTaken(e);
        }
        publish(new UserCreated(created.id(), created.details()), created, actor);
        return created;
    }

    private User insert(NewUser user) {
        departments.check(user.departmentId());
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into app_user (id, username, password_hash, display_name, email, department_id,
                            region, locale, time_zone, roles, active)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        user.username(),
                        passwords.hash(user.password()),
                        user.displayName(),
                        user.email(),
                        user.departmentId(),
                        user.region(),
                        user.locale(),
                        user.timeZone(),
                        user.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        user.active())
                .update();
        return users.get(id);
    }

    private void publish(AthenaEvent event, User user, @Nullable UUID actor) {
        events.publish(event, user.id(), actor);
    }
}
