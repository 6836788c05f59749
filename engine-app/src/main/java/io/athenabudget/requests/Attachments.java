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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Files that support a request. They join the request for good; their content is in an {@link AttachmentStore}. */
@Service
public class Attachments {
    private static final Logger log = LoggerFactory.getLogger(Attachments.class);

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
    private final BudgetRequests requests;
    private final RequestChanges changes;
    private final RequestReader reader;
    private final AttachmentStores stores;

    Attachments(
            JdbcClient jdbc,
            BudgetRequests requests,
            RequestChanges changes,
            RequestReader reader,
            AttachmentStores stores) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.changes = changes;
        this.reader = reader;
        this.stores = stores;
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

    /**
     * Attaches a file. A slow storage must not hold up decisions on the request: the content is kept before the
     * request's lock is taken, and what was checked without the lock is checked again with it.
     */
    public Attachment add(Actor actor, UUID requestId, String fileName, String contentType, byte[] bytes) {
        BudgetRequest request = reader.visible(actor, requestId);
        if (!request.requesterId().equals(actor.id())) {
            throw NotFound.concealing("request of yours", requestId);
        }
        check(fileName, contentType, bytes);
        checkOpen(request, requests.databaseTime());
        UUID id = UUID.randomUUID();
        String sha256 = sha256(bytes);
        AttachmentStore store = stores.forNew();
        byte[] inRow = store.keep(new AttachmentStore.Upload(id, requestId, contentType, sha256, bytes));
        RequestChange change = changes.open(requestId, actor.id()).orElseThrow();
        checkOpen(change.request(), change.now());
        Attachment attachment =
                new Attachment(id, requestId, fileName, contentType, bytes.length, sha256, actor.id(), change.now());
        jdbc.sql("""
                        insert into request_attachment
                            (id, request_id, file_name, content_type, size, sha256, added_by, added_at, stored_in, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        requestId,
                        fileName,
                        contentType,
                        attachment.size(),
                        sha256,
                        actor.id(),
                        change.now().atOffset(ZoneOffset.UTC),
                        store.name(),
                        inRow)
                .update();
        change.record(
                new AttachmentAdded(requestId, id, fileName, contentType, attachment.size(), sha256), null, fileName);
        return attachment;
    }

    private void checkOpen(BudgetRequest request, Instant now) {
        if (request.isFinal(now)) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.CONFLICT, "The request is final: nothing can be attached any more.");
        }
        if (list(request.id()).size() >= MOST) {
            throw new Refusals.UnacceptableAttachment(
                    HttpStatus.CONFLICT, "The request has " + MOST + " attachments already, which is the most.");
        }
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
        Stored stored = jdbc.sql("""
                        select id, request_id, file_name, content_type, size, sha256, added_by, added_at, stored_in
                        from request_attachment where request_id = ? and id = ?""")
                .params(requestId, id)
                .query((row, i) -> new Stored(attachment(row), row.getString("stored_in")))
                .optional()
                .orElseThrow(() -> new NotFound("attachment", id));
        Attachment attachment = stored.attachment();
        byte[] bytes = stores.named(stored.in())
                .read(attachment)
                .filter(content ->
                        content.length == attachment.size() && sha256(content).equals(attachment.sha256()))
                .orElseThrow(() -> {
                    log.error("The content of attachment {} in {} is missing or was altered", id, stored.in());
                    return new Refusals.AttachmentDamaged(id);
                });
        return new Content(attachment, bytes);
    }

    private record Stored(Attachment attachment, String in) {}

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
