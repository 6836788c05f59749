package io.athenabudget.requests;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Content inside the row itself: one backup has everything, and there is nothing to configure. */
@Component
final class DatabaseAttachmentStore implements AttachmentStore {
    private final JdbcClient jdbc;

    DatabaseAttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "DATABASE";
    }

    @Override
    public byte @Nullable [] keep(Upload upload) {
        return upload.content();
    }

    @Override
    public Optional<byte[]> read(Attachments.Attachment attachment) {
        return jdbc.sql("select content from request_attachment where id = ?")
                .param(attachment.id())
                .query((row, i) -> row.getBytes("content"))
                .optional();
    }
}
