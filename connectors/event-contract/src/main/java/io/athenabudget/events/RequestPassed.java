package io.athenabudget.events;

import java.util.List;
import java.util.UUID;

/**
 * A request has got to a point of its flow at which people are told of it.
 *
 * @param step the element of the flow, by which the assignments name these people
 * @param userIds whom the assignments named then; nobody where none is assigned
 */
public record RequestPassed(UUID requestId, String step, String stepName, List<UUID> userIds) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
