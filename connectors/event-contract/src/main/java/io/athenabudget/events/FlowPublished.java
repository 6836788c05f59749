package io.athenabudget.events;

import java.util.UUID;

/**
 * An administrator put a draft of a flow in force, which another one had made.
 *
 * @param version what it is from now on
 * @param note why it was published
 * @param editedBy who made its last change
 */
public record FlowPublished(String key, int version, UUID draftId, String note, UUID editedBy, FlowDraftDetails draft)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
