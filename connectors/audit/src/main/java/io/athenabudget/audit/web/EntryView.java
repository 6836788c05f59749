package io.athenabudget.audit.web;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.audit.entry.AuditedObject;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.Client;
import io.athenabudget.audit.entry.Leaf;
import io.athenabudget.audit.search.FoundEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as people read it: what its leaf says, which is what is proven, with the personal values put back in their
 * places.
 *
 * @param id of the event
 * @param hash of the leaf, in Base64
 * @param erased paths of personal values that are gone
 */
record EntryView(
        UUID id,
        long index,
        String time,
        String action,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        AuditedObject object,
        @Nullable String requestId,
        @Nullable String traceId,
        JsonNode data,
        Client client,
        String hash,
        List<String> erased) {

    static EntryView of(FoundEntry found) {
        ObjectNode leaf = CanonicalJson.parse(found.leaf());
        List<String> erased = new ArrayList<>();
        for (String path : Leaf.of(leaf).commitments().keySet()) {
            String value = found.personal().get(path);
            if (value == null) {
                erased.add(path);
            } else {
                put(leaf, JsonPointer.compile(path), value);
            }
        }
        JsonNode object = leaf.path("object");
        JsonNode client = leaf.path("client");
        return new EntryView(
                found.eventId(),
                found.index(),
                leaf.path("time").asText(),
                leaf.path("action").asText(),
                text(leaf, "actor"),
                text(leaf, "onBehalfOf"),
                new AuditedObject(
                        object.path("type").asText(), object.path("id").asText()),
                text(leaf, "requestId"),
                text(leaf, "traceId"),
                leaf.path("data"),
                new Client(text(client, "ip"), text(client, "userAgent"), text(client, "authentication")),
                found.hash().base64(),
                erased);
    }

    private static void put(ObjectNode leaf, JsonPointer path, String value) {
        JsonNode parent = leaf.at(path.head());
        if (parent instanceof ArrayNode array) {
            array.insert(path.last().getMatchingIndex(), value);
        } else {
            leaf.withObject(path.head()).put(path.last().getMatchingProperty(), value);
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }
}
