package io.athenabudget.requests;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the content of attachments. What is known about an attachment is a row in PostgreSQL, wherever its content is. */
interface AttachmentStore {
    /** What the row of an attachment says when its content is here. */
    String name();

    /**
     * Keeps content whose row is written next, in the transaction under way: content without a row is garbage, a row
     * without content is a loss. When the transaction is rolled back, nothing stays.
     *
     * @return what the row itself has to hold, null when the content is elsewhere
     * @throws Refusals.StorageUnavailable when it could not be kept
     */
    byte @Nullable [] keep(Upload upload);

    /**
     * Reads content back, as it is now.
     *
     * @return empty when it is gone
     * @throws Refusals.StorageUnavailable when that cannot be found out now
     */
    Optional<byte[]> read(Attachments.Attachment attachment);

    /** @param sha256 hexadecimal digest of the content */
    record Upload(UUID id, UUID requestId, String contentType, String sha256, byte[] content) {}
}
