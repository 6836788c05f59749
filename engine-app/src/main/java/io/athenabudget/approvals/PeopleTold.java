package io.athenabudget.approvals;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told by its flow of a request, and may see it since. */
@Repository
class PeopleTold {
    private final JdbcClient jdbc;

    PeopleTold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID requestId, List<UUID> people) {
        jdbc.sql("insert into person_told (request_id, user_id) select ?, unnest(?) on conflict do nothing")
                .params(requestId, people.toArray(UUID[]::new))
                .update();
    }

    boolean include(UUID requestId, UUID person) {
        return jdbc.sql("select exists (select from person_told where request_id = ? and user_id = ?)")
                .params(requestId, person)
                .query(Boolean.class)
                .single();
    }
}
