package io.athenabudget.identity;

import io.athenabudget.rest.Page;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisation's directory: names, and nothing else of anybody. */
@Repository
public class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param active whether the person still works with the system */
    public record Person(UUID id, String displayName, boolean active) {}

    /** Those of the people who exist; an anonymised one still has a name to show. */
    public List<Person> of(Collection<UUID> ids) {
        return jdbc.sql("select id, display_name, active from app_user where id = any(?) order by display_name, id")
                .param(ids.toArray(UUID[]::new))
                .query(Person.class)
                .list();
    }

    /** Active people whose name has the text in it. */
    public List<Person> named(String text, @Nullable Role role, @Nullable Integer limit) {
        return jdbc.sql("""
                        select id, display_name, active from app_user
                        where active and strpos(lower(display_name || ' ' || username), ?) > 0
                        and (?::text is null or ? = any(roles))
                        order by display_name, id limit ?""")
                .params(
                        text.toLowerCase(Locale.ROOT),
                        role == null ? null : role.name(),
                        role == null ? null : role.name(),
                        Page.limit(limit))
                .query(Person.class)
                .list();
    }
}
