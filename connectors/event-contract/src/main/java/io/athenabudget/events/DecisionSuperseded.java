package io.athenabudget.events;

import java.util.UUID;

/** A decision fell because one before it was rolled back. */
public record DecisionSuperseded(UUID approvalId, UUID requestId, String level, UUID byApprovalId)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
