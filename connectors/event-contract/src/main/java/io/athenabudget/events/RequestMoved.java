package io.athenabudget.events;

import java.util.UUID;

/**
 * A request on its way goes on by another version of its flow. Who may decide now, and until when a decision can be rolled
 * back, stay as they were.
 *
 * @param migrationId the migration that moved it with others
 */
public record RequestMoved(UUID requestId, int fromVersion, int toVersion, UUID migrationId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
