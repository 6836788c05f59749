package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.UserChanged;
import io.athenabudget.events.UserDeactivated;
import io.athenabudget.rest.StaleVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes and deactivates users, unless the organisation could not go on without them. */
@Service
public class UserAdministration {
    private final JdbcClient jdbc;
    private final Users users;
    private final Departments departments;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Devices devices;
    private final CallEvents events;
    private final ObjectProvider<DeactivationGuard> guards;

    UserAdministration(
            JdbcClient jdbc,
            Users users,
            Departments departments,
            Passwords passwords,
            Sessions sessions,
            Devices devices,
            CallEvents events,
            ObjectProvider<DeactivationGuard> guards) {
        this.jdbc = jdbc;
        this.users = users;
        this.departments = departments;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.events = events;
        this.guards = guards;
    }

    /** What an administrator may change of a user. */
    public record Change(
            String displayName,
            String email,
            @Nullable String phone,
            List<Role> roles,
            @Nullable UUID departmentId,
            String region,
            String locale,
            String timeZone,
            boolean active,
            @Nullable String newPassword) {}

    public User update(UUID id, Change change, @Nullable String ifMatch, @Nullable Long version, @Nullable UUID actor) {
        User before = users.lock(id);
        StaleVersion.check(ifMatch, version, before.version());
        departments.check(change.departmentId());
        boolean losesAdmin = before.roles().contains(Role.ADMIN)
                && before.active()
                && !(change.roles().contains(Role.ADMIN) && change.active());
        if (losesAdmin) {
            refuseIfLastAdmin(id);
        }
        boolean stopsDeciding = before.active()
                && before.roles().contains(Role.APPROVER)
                && !(change.active() && change.roles().contains(Role.APPROVER));
        if (stopsDeciding) {
            refuseIfNeeded(id);
        }
        try {
            jdbc.sql("""
                            update app_user set display_name = ?, email = ?, phone = ?, roles = ?, department_id = ?,
                                region = ?, locale = ?, time_zone = ?, active = ?,
                                password_hash = coalesce(?, password_hash), version = version + 1
                            where id = ?""")
                    .params(
                            change.displayName(),
                            change.email(),
                            change.phone(),
                            change.roles().stream()
                                    .map(Role::name)
                                    .sorted()
                                    .distinct()
                                    .toArray(String[]::new),
                            change.departmentId(),
                            change.region(),
                            change.locale(),
                            change.timeZone(),
                            change.active(),
                            change.newPassword() == null ? null : passwords.hash(change.newPassword()),
                            id)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new IdentityRefusals.NameTaken(e);
        }
        if (!change.active() || change.newPassword() != null) {
            sessions.revokeAllOf(id, null);
        }
        User after = users.get(id);
        events.publish(new UserChanged(id, before.details(), after.details(), change.newPassword() != null), id, actor);
        return after;
    }

    /** Deactivates a user; {@code anonymise} also forgets who they were, leaving their id in the history. */
    public void deactivate(UUID id, boolean anonymise, @Nullable String ifMatch, @Nullable UUID actor) {
        User before = users.lock(id);
        StaleVersion.check(ifMatch, null, before.version());
        if (before.active() && before.roles().contains(Role.ADMIN)) {
            refuseIfLastAdmin(id);
        }
        refuseIfNeeded(id);
        jdbc.sql("update app_user set active = false, version = version + 1 where id = ?")
                .param(id)
                .update();
        if (anonymise) {
            jdbc.sql("""
                            update app_user set username = 'anonymous-' || id, display_name = 'Anonymous', email = null,
                                phone = null, password_hash = null where id = ?""").param(id).update();
            devices.forgetAllOf(id);
        }
        sessions.revokeAllOf(id, null);
        events.publish(new UserDeactivated(id, anonymise), id, actor);
    }

    private void refuseIfLastAdmin(UUID id) {
        // Locks the other administrators, so that two of them cannot remove each other at the same time.
        List<UUID> others = jdbc.sql(
                        "select id from app_user where active and 'ADMIN' = any(roles) and id <> ? order by id for update")
                .param(id)
                .query(UUID.class)
                .list();
        if (others.isEmpty()) {
            throw new IdentityRefusals.LastAdmin();
        }
    }

    private void refuseIfNeeded(UUID id) {
        guards.stream()
                .flatMap(guard -> guard.objection(id).stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new IdentityRefusals.UserNeeded(objection);
                });
    }
}
