package io.athenabudget.audit.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier reads from an entry's bytes.
 *
 * @param commitments by the path of the personal field
 * @param erases whose personal data are gone from the whole log by right
 */
public record Leaf(
        long index,
        String eventId,
        Map<String, String> commitments,
        @Nullable UUID actor,
        AuditedObject object,
        @Nullable UUID erases) {
    static final String PERSONAL = "personal";
    static final String ERASES = "erases";

    /**
     * Reads an entry.
     *
     * @throws IllegalArgumentException when it lacks what every entry has
     */
    public static Leaf of(ObjectNode leaf) {
        JsonNode index = leaf.path("index");
        JsonNode eventId = leaf.path("eventId");
        JsonNode personal = leaf.path(PERSONAL);
        JsonNode object = leaf.path("object");
        if (!index.isIntegralNumber()
                || !index.canConvertToLong()
                || !eventId.isTextual()
                || !personal.isObject()
                || !object.path("type").isTextual()
                || !object.path("id").isTextual()) {
            throw new IllegalArgumentException("not an entry: no index, event id, object or commitments");
        }
        Map<String, String> commitments = new TreeMap<>();
        personal.fields()
                .forEachRemaining(field ->
                        commitments.put(field.getKey(), field.getValue().asText()));
        return new Leaf(
                index.longValue(),
                eventId.textValue(),
                commitments,
                uuid(leaf, "actor"),
                new AuditedObject(
                        object.path("type").textValue(), object.path("id").textValue()),
                uuid(leaf, ERASES));
    }

    /** Whose the personal value at this path is, null when it is nobody known. */
    public @Nullable UUID subject(String path) {
        return Subject.of(path, object, actor);
    }

    private static @Nullable UUID uuid(ObjectNode leaf, String name) {
        String text = leaf.path(name).textValue();
        return text == null ? null : UUID.fromString(text);
    }
}
