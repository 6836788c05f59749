package io.athenabudget.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message may say of an approval.
 *
 * @param candidates who may decide it now, deputies included; nobody once it is decided or withdrawn
 */
public record ApprovalNotice(
        UUID id,
        RequestNotice request,
        String level,
        String levelName,
        String status,
        Instant dueAt,
        List<UUID> candidates,
        @Nullable Decision decision) {

    public record Decision(
            String outcome,
            UUID decidedBy,
            String decidedByName,
            @Nullable UUID onBehalfOf,
            @Nullable String onBehalfOfName,
            Instant decidedAt,
            @Nullable String comment,
            Instant rollbackUntil,
            String status) {}
}
