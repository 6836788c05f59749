package io.athenabudget.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The requester answered.
 *
 * @param askedBy whose question it was; older events do not say
 */
public record QuestionAnswered(
        UUID requestId,
        UUID approvalId,
        UUID questionId,
        @Nullable UUID askedBy,
        String text) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
