package io.athenabudget.events;

import java.util.UUID;

/** An administrator changed a draft of a flow. */
public record FlowDraftChanged(UUID draftId, String key, FlowDraftDetails before, FlowDraftDetails after)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
