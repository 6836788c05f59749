package io.athenabudget.approvals;

import io.athenabudget.catalog.Cell;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.DeactivationGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a user active while they are the only one who can decide some open approval. */
@Component
class SoleApprovers implements DeactivationGuard {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;

    SoleApprovers(JdbcClient jdbc, Responsibilities responsibilities) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
    }

    @Override
    public Optional<String> objection(UUID userId) {
        List<UUID> cells = responsibilities.cellsDecidedBy(userId).stream()
                .filter(Cell::direct)
                .map(Cell::id)
                .toList();
        List<UUID> alone = new ArrayList<>();
        responsibilities.approversOf(cells).forEach((cell, approvers) -> {
            if (approvers.equals(List.of(userId))) {
                alone.add(cell);
            }
        });
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        long open = jdbc.sql("select count(*) from approval where status = 'OPEN' and responsibility_id = any(?)")
                .param(alone.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        return open == 0
                ? Optional.empty()
                : Optional.of("This user is the only approver of " + open
                        + " open approvals. Assign them to somebody else first.");
    }
}
