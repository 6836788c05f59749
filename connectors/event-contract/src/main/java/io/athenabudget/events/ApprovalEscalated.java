package io.athenabudget.events;

import java.util.UUID;

/** An approval is overdue although its approvers were reminded. */
public record ApprovalEscalated(UUID approvalId, UUID requestId, String level) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
