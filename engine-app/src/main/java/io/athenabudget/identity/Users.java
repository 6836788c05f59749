package io.athenabudget.identity;

import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads users. They are deactivated, never deleted, so that history keeps who acted. */
@Repository
public class Users {
    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** A user whom nobody else changes until the transaction ends. */
    User lock(UUID id) {
        return jdbc.sql("select * from app_user where id = ? for update")
                .param(id)
                .query(Users::user)
                .optional()
                .orElseThrow(() -> new NotFound("user", id));
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

    /** What changes whenever all that acts for the user is ended; 0 for somebody who does not exist. */
    public long credentialsVersion(UUID id) {
        return jdbc.sql("select credentials_version from app_user where id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * An active user as somebody who acts without a session.
     *
     * @param credentials the version that they had when they were allowed to
     */
    public Optional<Actor> actingWithoutSession(UUID id, long credentials) {
        return jdbc.sql("select * from app_user where id = ? and active and credentials_version = ?")
                .params(id, credentials)
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

    static User user(ResultSet row, int index) throws SQLException {
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
