package io.athenabudget.events;

import java.util.UUID;

/** The requester answered. */
public record QuestionAnswered(UUID requestId, UUID approvalId, UUID questionId, String text) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
