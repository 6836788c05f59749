package io.athenabudget.requests;

import io.athenabudget.events.AttachmentAdded;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.NotFound;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Files that support a request. They join the request for good and are stored in PostgreSQL. */
@Service
public class Attachments {
    static final long LARGEST = 10L * 1024 * 1024;
    private static final int MOST = 20;
    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "text/plain",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.text");

    private final JdbcClient jdbc;
    private final RequestChanges changes;
    private final RequestReader reader;

    Attachments(JdbcClient jdbc, RequestChanges changes, RequestReader reader) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.reader = reader;
    }

    /** @param sha256 hexadecimal digest of the content */
    public record Attachment(
            UUID id,
            UUID requestId,
            String fileName,
            String contentType,
            long size,
            String sha256,
            UUID addedBy,
            Instant addedAt) {}

    public record Content(Attachment attachment, byte[] bytes) {}

    public Attachment add(Actor actor, UUID requestId, String fileName, String contentType, byte[] bytes) {
        if (!reader.visible(actor, requestId).requesterId().equals(actor.id())) {
            throw new NotFound("request of yours", requestId);
        }
        check(fileName, contentType, bytes);
        RequestChange change = changes.open(requestId, actor.id()).orElseThrow();
        if (change.request().isFinal(change.now())) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.CONFLICT, "The request is final: nothing can be attached any more.");
        }
        if (list(requestId).size() >= MOST) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.CONFLICT, "The request has " + MOST + " attachments already, which is the most.");
        }
        Attachment attachment = new Attachment(
                UUID.randomUUID(),
                requestId,
                fileName,
                contentType,
                bytes.length,
                sha256(bytes),
                actor.id(),
                change.now());
        jdbc.sql("""
                        insert into request_attachment
                            (id, request_id, file_name, content_type, size, sha256, added_by, added_at, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attachment.id(),
                        requestId,
                        fileName,
                        contentType,
                        attachment.size(),
                        attachment.sha256(),
                        actor.id(),
                        change.now().atOffset(ZoneOffset.UTC),
                        bytes)
                .update();
        change.record(
                new AttachmentAdded(
                        requestId, attachment.id(), fileName, contentType, attachment.size(), attachment.sha256()),
                null,
                fileName);
        return attachment;
    }

    public List<Attachment> list(Actor actor, UUID requestId) {
        return list(reader.visible(actor, requestId).id());
    }

    private List<Attachment> list(UUID requestId) {
        return jdbc.sql("""
                        select id, request_id, file_name, content_type, size, sha256, added_by, added_at
                        from request_attachment where request_id = ? order by added_at, id""").param(requestId).query((row, i) -> attachment(row)).list();
    }

    public Content read(Actor actor, UUID requestId, UUID id) {
        reader.visible(actor, requestId);
        return jdbc.sql("select * from request_attachment where request_id = ? and id = ?")
                .params(requestId, id)
                .query((row, i) -> new Content(attachment(row), row.getBytes("content")))
                .optional()
                .orElseThrow(() -> new NotFound("attachment", id));
    }

    private static Attachment attachment(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("added_by", UUID.class),
                row.getTimestamp("added_at").toInstant());
    }

    private static void check(String fileName, String contentType, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusals.UnacceptableAttachment(HttpStatus.BAD_REQUEST, "The file is empty.");
        }
        if (bytes.length > LARGEST) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.PAYLOAD_TOO_LARGE, "The file is larger than " + LARGEST + " bytes.");
        }
        if (!TYPES.contains(contentType)) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Files of type " + contentType + " are not taken. Send a PDF, an image, text or an office file.");
        }
        if (fileName.isBlank() || fileName.length() > 255 || fileName.chars().anyMatch(Character::isISOControl)) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.BAD_REQUEST, "The file needs a name of at most 255 ordinary characters.");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
