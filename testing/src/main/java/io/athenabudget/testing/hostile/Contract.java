package io.athenabudget.testing.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** An OpenAPI document: its calls, what their bodies look like, and which values it surely does not admit. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    Contract(String document) {
        try {
            this.document = JSON.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not an OpenAPI document", e);
        }
    }

    List<Call> calls() {
        List<Call> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                all.add(new Call(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
    }

    /** A place in a body. */
    record Place(String pointer, JsonNode schema) {}

    List<Place> places(JsonNode reference, String prefix) {
        JsonNode schema = resolved(reference);
        List<Place> places = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            String pointer = prefix + "/" + property.getKey();
            places.add(new Place(pointer, resolved(property.getValue())));
            places.addAll(places(property.getValue(), pointer));
        });
        if (schema.has("items")) {
            places.add(new Place(prefix + "/0", resolved(schema.path("items"))));
            places.addAll(places(schema.path("items"), prefix + "/0"));
        }
        return places;
    }

    /** A body of the right shape, which nevertheless names nothing that exists. */
    JsonNode example(JsonNode reference) {
        JsonNode schema = resolved(reference);
        JsonNodeFactory nodes = JSON.getNodeFactory();
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        Set<String> types = types(schema);
        if (types.contains("object") || (types.isEmpty() && schema.has("properties"))) {
            ObjectNode object = nodes.objectNode();
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), example(property.getValue())));
            return object;
        }
        if (types.contains("array")) {
            return nodes.arrayNode().add(example(schema.path("items")));
        }
        if (types.contains("integer") || types.contains("number")) {
            return nodes.numberNode(0);
        }
        if (types.contains("boolean")) {
            return nodes.booleanNode(true);
        }
        return nodes.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> UUID.randomUUID().toString();
                    case "date-time" -> "2027-01-01T00:00:00Z";
                    case "date" -> "2027-01-01";
                    default -> "abc";
                });
    }

    /** Whether a value may be right. Null may stand for what is left away, whatever is said of it. */
    boolean mayAdmit(JsonNode reference, String json) {
        JsonNode value;
        try {
            value = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return false;
        }
        JsonNode schema = resolved(reference);
        Set<String> types = types(schema);
        if (value.isNull() || types.isEmpty()) {
            return true;
        }
        if (!types.contains(type(value)) && !(type(value).equals("integer") && types.contains("number"))) {
            return false;
        }
        if (schema.has("enum")) {
            for (JsonNode one : schema.path("enum")) {
                if (one.equals(value)) {
                    return true;
                }
            }
            return false;
        }
        if (value.isIntegralNumber()) {
            return schema.path("format").asText().equals("int32") ? value.canConvertToInt() : value.canConvertToLong();
        }
        return !value.isTextual() || mayAdmitText(schema, value.textValue());
    }

    private static boolean mayAdmitText(JsonNode schema, String text) {
        if (text.length() < schema.path("minLength").asInt(0)
                || text.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)
                || (schema.has("pattern")
                        && !Pattern.compile(schema.path("pattern").asText())
                                .matcher(text)
                                .find())) {
            return false;
        }
        try {
            switch (schema.path("format").asText()) {
                case "uuid" -> UUID.fromString(text);
                case "date-time" -> Instant.parse(text);
                case "date" -> LocalDate.parse(text);
                default -> {
                    return true;
                }
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            default -> "object";
        };
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        Set<String> types = new HashSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isMissingNode()
                ? schema
                : document.at(reference.asText().substring(1));
    }
}
