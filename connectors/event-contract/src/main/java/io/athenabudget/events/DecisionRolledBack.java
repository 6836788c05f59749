package io.athenabudget.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision was taken back.
 *
 * @param signature absent when nobody signed
 */
public record DecisionRolledBack(
        UUID approvalId,
        UUID requestId,
        String level,
        @Nullable String comment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DecisionSignature signature)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
