package io.athenabudget.identity;

import io.athenabudget.events.UserChanged;
import io.athenabudget.events.UserCreated;
import io.athenabudget.events.UserDeactivated;
import io.athenabudget.events.UserDetails;
import io.athenabudget.events.UserRegistered;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All users. They are deactivated, never deleted, so that history keeps who acted. */
@Repository
public class Users {
    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Sessions sessions;
    private final IdentityEvents events;
    private final ObjectProvider<DeactivationGuard> guards;

    Users(
            JdbcClient jdbc,
            Passwords passwords,
            Sessions sessions,
            IdentityEvents events,
            ObjectProvider<DeactivationGuard> guards) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
        this.guards = guards;
    }

    public long count() {
        return jdbc.sql("select count(*) from app_user").query(Long.class).single();
    }

    public Optional<User> find(UUID id) {
        return jdbc.sql("select * from app_user where id = ?")
                .param(id)
                .query(Users::user)
                .optional();
    }

    public User get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("user", id));
    }

    /** Those of the users who exist, in no particular order. */
    public List<User> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from app_user where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(Users::user)
                .list();
    }

    /** Those of the usernames that somebody has, in no particular order. */
    public List<User> named(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from app_user where lower(username) = any(?)")
                .param(usernames.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toArray(String[]::new))
                .query(Users::user)
                .list();
    }

    /** An active user as somebody who acts without a session. */
    public Optional<Actor> actingWithoutSession(UUID id) {
        return jdbc.sql("select * from app_user where id = ? and active")
                .param(id)
                .query((row, i) -> actor(row, null))
                .optional();
    }

    /** The names of users, by id; those of unknown ids are missing. */
    public Map<UUID, String> displayNames(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, display_name from app_user where id = any(?)")
                    .param(ids.toArray(UUID[]::new))
                    .query(row -> {
                        names.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return names;
    }

    /** Those of the users who are active, in the given order. */
    public List<UUID> activeAmong(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> active = jdbc.sql("select id from app_user where active and id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return ids.stream().filter(active::contains).toList();
    }

    public Page<User> list(
            @Nullable Role role,
            @Nullable UUID departmentId,
            @Nullable Boolean active,
            @Nullable String text,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 1);
        StringBuilder sql = new StringBuilder("select * from app_user where username > ?");
        List<Object> parameters = new ArrayList<>(List.of(after == null ? "" : after.text(0)));
        if (role != null) {
            sql.append(" and ? = any(roles)");
            parameters.add(role.name());
        }
        if (departmentId != null) {
            sql.append(" and department_id = ?");
            parameters.add(departmentId);
        }
        if (active != null) {
            sql.append(" and active = ?");
            parameters.add(active);
        }
        if (text != null && !text.isBlank()) {
            sql.append(" and strpos(lower(username || ' ' || display_name || ' ' || coalesce(email, '')), ?) > 0");
            parameters.add(text.toLowerCase(Locale.ROOT));
        }
        sql.append(" order by username limit ?");
        parameters.add(size + 1);
        return Page.of(
                jdbc.sql(sql.toString()).params(parameters).query(Users::user).list(),
                size,
                last -> Cursor.of(last.username()));
    }

    /** Creates a user. */
    public UUID create(NewUser user) {
        return create(user, null);
    }

    public UUID create(NewUser user, @Nullable UUID actor) {
        UUID id = insert(user);
        events.publish(new UserCreated(id, details(get(id))), id, actor);
        return id;
    }

    /** Takes a registration; an administrator has to activate it. */
    public User register(NewUser user) {
        UUID id = insert(user);
        events.publish(new UserRegistered(id, user.username()), id, null);
        return get(id);
    }

    private UUID insert(NewUser user) {
        UUID id = UUID.randomUUID();
        try {
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
        } catch (DuplicateKeyException e) {
            throw new IdentityRefusals.NameTaken();
        }
        return id;
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
        User before = locked(id);
        StaleVersion.check(ifMatch, version, before.version());
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
            throw new IdentityRefusals.NameTaken();
        }
        if (!change.active() || change.newPassword() != null) {
            sessions.revokeAllOf(id);
        }
        User after = get(id);
        events.publish(new UserChanged(id, details(before), details(after), change.newPassword() != null), id, actor);
        return after;
    }

    /** Deactivates a user; {@code anonymise} also forgets who they were, leaving their id in the history. */
    public void deactivate(UUID id, boolean anonymise, @Nullable String ifMatch, @Nullable UUID actor) {
        User before = locked(id);
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
            jdbc.sql("delete from device where user_id = ?").param(id).update();
        }
        sessions.revokeAllOf(id);
        events.publish(new UserDeactivated(id, anonymise), id, actor);
    }

    private User locked(UUID id) {
        return jdbc.sql("select * from app_user where id = ? for update")
                .param(id)
                .query(Users::user)
                .optional()
                .orElseThrow(() -> new NotFound("user", id));
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

    private static UserDetails details(User user) {
        return new UserDetails(
                user.username(),
                user.displayName(),
                user.email(),
                user.phone(),
                user.roles().stream().map(Role::name).toList(),
                user.departmentId(),
                user.region(),
                user.locale(),
                user.timeZone(),
                user.active());
    }

    static List<Role> roles(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .toList();
    }

    static Actor actor(ResultSet row, @Nullable UUID session) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(roles(row));
        return new Actor(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                roles,
                row.getObject("department_id", UUID.class),
                row.getString("region"),
                session);
    }

    private static User user(ResultSet row, int index) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("phone"),
                roles(row),
                row.getObject("department_id", UUID.class),
                row.getString("region"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
