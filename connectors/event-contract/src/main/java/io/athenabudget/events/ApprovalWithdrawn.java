package io.athenabudget.events;

import java.util.UUID;

/** An open approval went away undecided. */
public record ApprovalWithdrawn(UUID approvalId, UUID requestId, String level) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.APPROVALS;
    }
}
