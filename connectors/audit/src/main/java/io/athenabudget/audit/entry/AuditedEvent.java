package io.athenabudget.audit.entry;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.LoginFailed;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.UserDeactivated;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an event of Athena becomes an entry. */
public final class AuditedEvent {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final String UNKNOWN = "unknown";

    /** What an event is about is the first of these that it names: the narrower stand before the wider. */
    private static final String[] OBJECTS = {
        "attachment",
        "question",
        "approval",
        "request",
        "assignment",
        "delegation",
        "device",
        "session",
        "user",
        "reason",
        "category",
        "department",
        "hold",
        "archive"
    };

    private AuditedEvent() {}

    public static NewEntry entry(OutgoingEvent event) {
        EventMetadata metadata = event.metadata();
        ObjectNode data = JSON.valueToTree(event.data());
        ObjectNode details = CanonicalJson.object();
        details.set("data", data);
        AuditedObject object = object(data, event);
        return new NewEntry(
                event.id(),
                metadata.time(),
                event.data().getClass().getSimpleName(),
                metadata.actor(),
                metadata.onBehalfOf(),
                object,
                metadata.requestId(),
                details,
                erases(event.data()),
                new Client(
                        metadata.origin().address(),
                        metadata.origin().userAgent(),
                        metadata.origin().authentication()),
                traceId(metadata.origin().traceparent()));
    }

    private static AuditedObject object(ObjectNode data, OutgoingEvent event) {
        for (String type : OBJECTS) {
            if (data.path(type + "Id").isTextual()) {
                return new AuditedObject(type, data.path(type + "Id").textValue());
            }
        }
        String key = event.metadata().key();
        if (event.data() instanceof LoginFailed) {
            // The key is the user's id, or what was typed as the name when there is no such user: nothing for the leaf.
            return new AuditedObject("user", isId(key) ? key : UNKNOWN);
        }
        return new AuditedObject(event.data().topic().name().toLowerCase(Locale.ROOT), key);
    }

    private static @Nullable UUID erases(AthenaEvent data) {
        return data instanceof UserDeactivated deactivated && deactivated.anonymised() ? deactivated.userId() : null;
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The second part of a W3C traceparent. */
    private static @Nullable String traceId(@Nullable String traceparent) {
        String[] parts = traceparent == null ? new String[0] : traceparent.split("-", -1);
        return parts.length == 4 ? parts[1] : null;
    }
}
