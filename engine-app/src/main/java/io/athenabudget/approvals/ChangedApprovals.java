package io.athenabudget.approvals;

import io.athenabudget.calls.Snapshot;
import io.athenabudget.catalog.Responsibilities;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whose inbox or decisions changed. It costs what the changes cost, however many people there are. */
@Repository
public class ChangedApprovals {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;

    ChangedApprovals(JdbcClient jdbc, Responsibilities responsibilities) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
    }

    private record Changed(
            UUID id,
            UUID cell,
            @Nullable UUID decidedBy,
            @Nullable UUID onBehalfOf) {}

    /**
     * The approvals that changed since, by those who may decide or have decided on them.
     *
     * @param most how many changes are told apart
     * @return empty when there were more
     */
    public Optional<Map<UUID, Set<UUID>>> since(Snapshot before, int most) {
        List<Changed> changed = jdbc.sql("select id, responsibility_id, decided_by, on_behalf_of from approval where "
                        + Snapshot.COMMITTED_SINCE + " order by changed_xid limit ?")
                .params(before.text(), before.text(), most + 1)
                .query((row, i) -> new Changed(
                        row.getObject("id", UUID.class),
                        row.getObject("responsibility_id", UUID.class),
                        row.getObject("decided_by", UUID.class),
                        row.getObject("on_behalf_of", UUID.class)))
                .list();
        if (changed.size() > most) {
            return Optional.empty();
        }
        Map<UUID, Set<UUID>> deciders =
                responsibilities.decidersOf(changed.stream().map(Changed::cell).collect(Collectors.toSet()));
        Map<UUID, Set<UUID>> byUser = new HashMap<>();
        for (Changed change : changed) {
            Set<UUID> concerned = new HashSet<>(deciders.getOrDefault(change.cell, Set.of()));
            if (change.decidedBy != null) {
                concerned.add(change.decidedBy);
            }
            if (change.onBehalfOf != null) {
                concerned.add(change.onBehalfOf);
            }
            concerned.forEach(
                    user -> byUser.computeIfAbsent(user, key -> new HashSet<>()).add(change.id));
        }
        return Optional.of(byUser);
    }
}
