package io.athenabudget.events;

import java.util.UUID;

/** An administrator began a draft of a flow. */
public record FlowDraftCreated(UUID draftId, String key, FlowDraftDetails after) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
