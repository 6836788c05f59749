package io.athenabudget.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed JSON Schemas and the AsyncAPI document are what the records say. Run with {@code -Dcontract.write} to
 * accept a change.
 */
class ContractTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");
    private static final Origin ORIGIN = new Origin(
            "203.0.113.7",
            "curl/8 (für \u00fc)",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            Origin.ACTION_LINK);

    static Stream<Class<?>> events() {
        return Arrays.stream(AthenaEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void the_committed_schema_is_that_of_the_record(Class<?> event) throws Exception {
        committed(RESOURCES.resolve("schemas/" + event.getSimpleName() + ".v1.json"), schema(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_is_sent_fits_the_schema_and_can_be_read_back(Class<?> event) throws Exception {
        for (boolean complete : new boolean[] {true, false}) {
            OutgoingEvent sent = OutgoingEvent.of(
                    example(event, complete),
                    new EventMetadata(
                            "key",
                            UUID.randomUUID(),
                            null,
                            UUID.randomUUID(),
                            7L,
                            TIME,
                            complete ? ORIGIN : Origin.NO_CALL));
            byte[] bytes = new EventCodec().encode(sent);

            assertThat(new EventCodec().decode(bytes)).isEqualTo(sent);
            JsonNode message = JSON.readTree(bytes);
            assertThat(message.path("specversion").asText()).isEqualTo("1.0");
            assertThat(message.path("sequence").asText()).isEqualTo("7");
            assertThat(message.path("dataschema").asText()).endsWith("/" + event.getSimpleName() + ".v1.json");
            assertFits(schema(event), message.path("data"));
            assertFits(envelope(), message);
        }
    }

    @Test
    void the_committed_schema_of_the_envelope_is_what_every_event_carries() throws IOException {
        committed(RESOURCES.resolve("schemas/Envelope.v1.json"), envelope());
    }

    @Test
    void an_event_from_before_callers_were_told_apart_is_still_read() {
        String old = """
                {"specversion":"1.0","id":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e11","source":"/athena-budget/engine-app",
                 "type":"io.athenabudget.LoggedIn.v1","subject":"key","time":"2026-03-02T09:00:00Z",
                 "clientaddress":"203.0.113.7","data":{"userId":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e12",
                 "sessionId":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e13"}}""";
        assertThat(new EventCodec()
                        .decode(old.getBytes(StandardCharsets.UTF_8))
                        .metadata()
                        .origin())
                .isEqualTo(new Origin("203.0.113.7", null, null, null));
    }

    @Test
    void a_decision_from_before_there_were_signatures_is_still_read() {
        String old = """
                {"specversion":"1.0","id":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e11","source":"/athena-budget/engine-app",
                 "type":"io.athenabudget.ApprovalDecided.v1","subject":"key","time":"2026-03-02T09:00:00Z",
                 "data":{"approvalId":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e12",
                 "requestId":"6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e13","level":"L1","outcome":"APPROVED","comment":null,
                 "rollbackUntil":"2026-03-03T09:00:00Z"}}""";
        OutgoingEvent read = new EventCodec().decode(old.getBytes(StandardCharsets.UTF_8));
        assertThat(((ApprovalDecided) read.data()).signature()).isNull();
        assertThat(new String(new EventCodec().encode(read), StandardCharsets.UTF_8))
                .doesNotContain("signature");
    }

    private static void assertFits(JsonNode schema, JsonNode value) {
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(schema)
                        .validate(value))
                .isEmpty();
    }

    @Test
    void the_committed_asyncapi_document_names_every_topic_message_and_schema() throws IOException {
        ObjectNode document = JSON.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Athena Budget events")
                .put("version", "v1")
                .put("description", "CloudEvents 1.0 in structured JSON. Delivery is at least once, in order per key.");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        ObjectNode messages = document.putObject("components").putObject("messages");
        for (Topic topic : Topic.values()) {
            channels.putObject(topic.name().toLowerCase(java.util.Locale.ROOT))
                    .put("address", topic.topicName())
                    .putObject("messages");
            ObjectNode operation =
                    operations.putObject("publish-" + topic.name().toLowerCase(java.util.Locale.ROOT));
            operation.put("action", "send");
            operation
                    .putObject("channel")
                    .put("$ref", "#/channels/" + topic.name().toLowerCase(java.util.Locale.ROOT));
        }
        events().forEach(event -> {
            String name = event.getSimpleName();
            ObjectNode message = messages.putObject(name);
            message.put("name", AthenaEvent.typeOf(event));
            message.put("contentType", "application/cloudevents+json");
            ArrayNode payload = message.putObject("payload").putArray("allOf");
            payload.addObject().put("$ref", "schemas/Envelope.v1.json");
            payload.addObject().putObject("properties").putObject("data").put("$ref", "schemas/" + name + ".v1.json");
            String channel = example(event, true).topic().name().toLowerCase(java.util.Locale.ROOT);
            ((ObjectNode) channels.path(channel).path("messages"))
                    .putObject(name)
                    .put("$ref", "#/components/messages/" + name);
        });
        committed(RESOURCES.resolve("asyncapi.json"), document);
    }

    @Test
    void what_is_no_event_of_ours_is_refused() {
        assertThatThrownBy(() -> new EventCodec().decode("nonsense".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        String unknown = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/x\",\"type\":\"io.example.Other\"}";
        assertThatThrownBy(() -> new EventCodec().decode(unknown.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("io.example.Other");
    }

    private static void committed(Path file, JsonNode document) throws IOException {
        String text = JSON.writeValueAsString(document) + "\n";
        if (System.getProperty("contract.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(Files.exists(file)).as(file + " is committed").isTrue();
        assertThat(Files.readString(file))
                .as(file + " has drifted; accept with -Dcontract.write")
                .isEqualTo(text);
    }

    /** What surrounds the data: CloudEvents 1.0, and our extensions of it. */
    private static ObjectNode envelope() {
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://athenabudget.io/schemas/Envelope.v1.json")
                .put("title", "What every event carries");
        ObjectNode properties = schema.put("type", "object").putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        text(properties, "id", "uuid", null);
        text(properties, "source", "uri-reference", null);
        text(properties, "type", null, null);
        text(properties, "subject", null, "The Kafka key: the request's id, or the id of whom or what it is about");
        text(properties, "time", "date-time", null);
        text(properties, "datacontenttype", null, null);
        text(properties, "dataschema", "uri", "Of the data");
        properties.putObject("data").put("type", "object");
        text(properties, "actor", "uuid", "Who did it; absent for the system itself");
        text(properties, "onbehalfof", "uuid", "The approver whom the actor stood in for");
        text(properties, "requestid", "uuid", "The budget request that it is part of");
        text(properties, "sequence", null, "Counts the events of one request without gaps, over all topics")
                .put("pattern", "^[0-9]+$");
        text(properties, "clientaddress", null, "IP address of the client");
        text(properties, "useragent", null, "What the client calls itself");
        text(properties, "traceparent", null, "W3C trace context of the call");
        text(
                properties,
                "authentication",
                null,
                "How the caller proved who they are, where it was not a session: " + Origin.ACTION_LINK
                        + " is a signed link of a message");
        ArrayNode required = schema.putArray("required");
        Stream.of("specversion", "id", "source", "type", "subject", "time", "dataschema", "data")
                .forEach(required::add);
        return schema;
    }

    private static ObjectNode text(
            ObjectNode properties, String name, @Nullable String format, @Nullable String description) {
        ObjectNode property = properties.putObject(name).put("type", "string");
        if (format != null) {
            property.put("format", format);
        }
        if (description != null) {
            property.put("description", description);
        }
        return property;
    }

    private static ObjectNode schema(Class<?> event) {
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "https://athenabudget.io/schemas/" + event.getSimpleName() + ".v1.json")
                .put("title", AthenaEvent.typeOf(event));
        describeRecord(schema, event);
        return schema;
    }

    private static void describeRecord(ObjectNode schema, Class<?> type) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = properties.putObject(component.getName());
            describe(property, component.getType(), component.getGenericType().getTypeName());
            if (mayBeAbsent(component)) {
                continue;
            }
            if (isNullable(component)) {
                JsonNode single = property.get("type");
                property.putArray("type").add(single).add("null");
            }
            required.add(component.getName());
        }
    }

    private static void describe(ObjectNode property, Class<?> type, String generic) {
        if (type.isRecord()) {
            describeRecord(property, type);
        } else if (type == UUID.class) {
            property.put("type", "string").put("format", "uuid");
        } else if (type == Instant.class) {
            property.put("type", "string").put("format", "date-time");
        } else if (type == LocalDate.class) {
            property.put("type", "string").put("format", "date");
        } else if (type == String.class) {
            property.put("type", "string");
        } else if (type == boolean.class) {
            property.put("type", "boolean");
        } else if (type == long.class || type == int.class) {
            property.put("type", "integer");
        } else if (type == Map.class) {
            property.put("type", "object").putObject("additionalProperties").put("type", "string");
        } else if (type == List.class) {
            ObjectNode items = property.put("type", "array").putObject("items");
            describe(items, generic.contains("UUID") ? UUID.class : String.class, "");
        } else {
            throw new IllegalStateException("No schema for " + generic);
        }
    }

    /** What a kind has got since it was first sent: readers of before never see it as null. */
    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static AthenaEvent example(Class<?> event, boolean complete) {
        return (AthenaEvent) exampleRecord(event, complete);
    }

    private static Object exampleRecord(Class<?> type, boolean complete) {
        try {
            Object[] values = Arrays.stream(type.getRecordComponents())
                    .map(component -> !complete && isNullable(component)
                            ? null
                            : component.getType().isRecord()
                                    ? exampleRecord(component.getType(), complete)
                                    : value(
                                            component.getType(),
                                            component.getGenericType().getTypeName()))
                    .toArray();
            return type.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Class<?> type, String generic) {
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == Instant.class) {
            return TIME;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 31);
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == long.class) {
            return 42L;
        }
        if (type == int.class) {
            return 42;
        }
        if (type == Map.class) {
            return Map.of("USD", "1.17");
        }
        if (type == List.class) {
            return generic.contains("UUID") ? List.of(UUID.randomUUID()) : List.of("one");
        }
        return "text";
    }
}
