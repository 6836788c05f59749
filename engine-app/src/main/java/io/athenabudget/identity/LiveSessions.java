package io.athenabudget.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which sessions go on, for what lasts longer than a call. */
@Service
public class LiveSessions {
    private final JdbcClient jdbc;

    LiveSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> among(Collection<UUID> sessions) {
        return new HashSet<>(jdbc.sql("select s.id from session s join app_user u on u.id = s.user_id where "
                        + Sessions.ALIVE + " and s.id = any(?)")
                .param(sessions.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
