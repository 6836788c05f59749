package io.athenabudget.requests;

import io.athenabudget.calls.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whose requests changed. It costs what the changes cost, however many people there are. */
@Repository
public class ChangedRequests {
    private final JdbcClient jdbc;

    ChangedRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Changed(UUID requester, UUID id) {}

    /**
     * The requests that changed since, by their requesters.
     *
     * @param most how many changes are told apart
     * @return empty when there were more
     */
    public Optional<Map<UUID, Set<UUID>>> since(Snapshot before, int most) {
        List<Changed> changed = jdbc.sql("select requester_id, id from budget_request where " + Snapshot.COMMITTED_SINCE
                        + " order by changed_xid limit ?")
                .params(before.text(), before.text(), most + 1)
                .query((row, i) -> new Changed(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list();
        if (changed.size() > most) {
            return Optional.empty();
        }
        Map<UUID, Set<UUID>> byRequester = new HashMap<>();
        changed.forEach(change -> byRequester
                .computeIfAbsent(change.requester, requester -> new HashSet<>())
                .add(change.id));
        return Optional.of(byRequester);
    }
}
