package io.athenabudget.events;

import java.util.UUID;

/** An approval waits for too long. */
public record ApprovalReminded(UUID approvalId, UUID requestId, String level) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
