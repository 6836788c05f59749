package io.athenabudget.events;

import java.util.UUID;

/** An approver asked the requester something. */
public record QuestionAsked(UUID requestId, UUID approvalId, UUID questionId, String text) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
