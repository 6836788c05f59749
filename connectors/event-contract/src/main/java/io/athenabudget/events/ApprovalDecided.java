package io.athenabudget.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approver approved or rejected.
 *
 * @param signature absent when nobody signed
 */
public record ApprovalDecided(
        UUID approvalId,
        UUID requestId,
        String level,
        String outcome,
        @Nullable String comment,
        Instant rollbackUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DecisionSignature signature)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
