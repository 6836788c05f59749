package io.athenabudget.notification.email.ses.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.callback.MalformedCallback;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What SNS posts: an envelope around a message, with a signature over the fields that matter. */
record SnsMessage(JsonNode envelope) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SIGNED_OF_NOTIFICATION =
            List.of("Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type");
    private static final List<String> SIGNED_OF_CONFIRMATION =
            List.of("Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type");

    enum Type {
        Notification,
        SubscriptionConfirmation,
        UnsubscribeConfirmation
    }

    static SnsMessage parse(byte[] body) {
        return new SnsMessage(object(new String(body, StandardCharsets.UTF_8), "The body"));
    }

    static JsonNode object(String json, String what) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // Told below.
        }
        throw new MalformedCallback(what + " is no JSON object.");
    }

    Type type() {
        String type = field("Type");
        for (Type known : Type.values()) {
            if (known.name().equals(type)) {
                return known;
            }
        }
        throw new MalformedCallback("SNS has no messages of this Type.");
    }

    String topic() {
        return field("TopicArn");
    }

    String message() {
        return field("Message");
    }

    String signature() {
        return field("Signature");
    }

    String signatureVersion() {
        return field("SignatureVersion");
    }

    URI address(String field) {
        try {
            return URI.create(field(field));
        } catch (IllegalArgumentException e) {
            throw new MalformedCallback(field + " is no address.");
        }
    }

    Instant timestamp() {
        try {
            return Instant.parse(field("Timestamp"));
        } catch (DateTimeParseException e) {
            throw new MalformedCallback("Timestamp is no time.");
        }
    }

    /** What the signature is over: names and values, a line each, in this order; a notification may have no subject. */
    byte[] signed() {
        List<String> names = type() == Type.Notification ? SIGNED_OF_NOTIFICATION : SIGNED_OF_CONFIRMATION;
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (!name.equals("Subject") || envelope.hasNonNull(name)) {
                text.append(name).append('\n').append(field(name)).append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String field(String name) {
        JsonNode value = envelope.path(name);
        if (!value.isTextual()) {
            throw new MalformedCallback("A message of SNS has a " + name + ".");
        }
        return value.asText();
    }
}
