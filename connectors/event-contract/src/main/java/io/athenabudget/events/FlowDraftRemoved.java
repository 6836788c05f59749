package io.athenabudget.events;

import java.util.UUID;

/** An administrator threw a draft of a flow away. */
public record FlowDraftRemoved(UUID draftId, String key, FlowDraftDetails before) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
