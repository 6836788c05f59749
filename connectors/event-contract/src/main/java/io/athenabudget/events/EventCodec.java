package io.athenabudget.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes events as CloudEvents 1.0 in structured JSON, and reads them back. */
public final class EventCodec {
    private static final URI SOURCE = URI.create("/athena-budget/engine-app");
    private static final String SCHEMAS = "https://athenabudget.io/schemas/";
    private static final Map<String, Class<?>> TYPES = Arrays.stream(AthenaEvent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(AthenaEvent::typeOf, type -> type));

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final JsonFormat format = new JsonFormat();

    public byte[] encode(OutgoingEvent event) {
        EventMetadata metadata = event.metadata();
        CloudEventBuilder builder = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withSource(SOURCE)
                .withType(event.data().type())
                .withSubject(metadata.key())
                .withTime(metadata.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create(SCHEMAS + event.data().getClass().getSimpleName() + ".v1.json"))
                .withData("application/json", JsonCloudEventData.wrap(json.valueToTree(event.data())));
        extend(builder, "actor", metadata.actor());
        extend(builder, "onbehalfof", metadata.onBehalfOf());
        extend(builder, "requestid", metadata.requestId());
        extend(builder, "sequence", metadata.sequence());
        extend(builder, "clientaddress", metadata.origin().address());
        extend(builder, "useragent", metadata.origin().userAgent());
        extend(builder, "traceparent", metadata.origin().traceparent());
        extend(builder, "authentication", metadata.origin().authentication());
        return format.serialize(builder.build());
    }

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException when it is no CloudEvent, or of a type this version does not know
     */
    public OutgoingEvent decode(byte[] bytes) {
        CloudEvent event;
        try {
            event = format.deserialize(bytes);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a CloudEvent in JSON", e);
        }
        Class<?> type = TYPES.get(event.getType());
        if (type == null) {
            throw new IllegalArgumentException("Unknown event type " + event.getType());
        }
        try {
            String sequence = extension(event, "sequence");
            return new OutgoingEvent(
                    UUID.fromString(event.getId()),
                    (AthenaEvent) read(Objects.requireNonNull(event.getData(), "data"), type),
                    new EventMetadata(
                            Objects.requireNonNull(event.getSubject(), "subject"),
                            uuid(event, "actor"),
                            uuid(event, "onbehalfof"),
                            uuid(event, "requestid"),
                            sequence == null ? null : Long.valueOf(sequence),
                            Objects.requireNonNull(event.getTime(), "time").toInstant(),
                            new Origin(
                                    extension(event, "clientaddress"),
                                    extension(event, "useragent"),
                                    extension(event, "traceparent"),
                                    extension(event, "authentication"))));
        } catch (IOException | NullPointerException e) {
            throw new IllegalArgumentException("Not a complete event: " + e.getMessage(), e);
        }
    }

    private Object read(CloudEventData data, Class<?> type) throws IOException {
        try {
            return data instanceof JsonCloudEventData node
                    ? json.treeToValue(node.getNode(), type)
                    : json.readValue(data.toBytes(), type);
        } catch (JsonProcessingException e) {
            throw new IOException(e);
        }
    }

    private static void extend(CloudEventBuilder builder, String name, @Nullable Object value) {
        if (value != null) {
            builder.withExtension(name, value.toString());
        }
    }

    private static @Nullable String extension(CloudEvent event, String name) {
        Object value = event.getExtension(name);
        return value == null ? null : value.toString();
    }

    private static @Nullable UUID uuid(CloudEvent event, String name) {
        String value = extension(event, name);
        return value == null ? null : UUID.fromString(value);
    }
}
