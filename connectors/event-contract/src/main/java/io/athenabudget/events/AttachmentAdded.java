package io.athenabudget.events;

import java.util.UUID;

/** A file joined the request. */
public record AttachmentAdded(
        UUID requestId, UUID attachmentId, String fileName, String contentType, long size, String sha256)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
