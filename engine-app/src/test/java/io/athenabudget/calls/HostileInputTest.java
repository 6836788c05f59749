package io.athenabudget.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.RunningApplication;
import io.athenabudget.rest.Cursor;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Walks the whole OpenAPI document and sends something hostile at each place of each call: whatever comes, the answer is
 * a problem that says what to do, never a failure of the server.
 */
@DirtiesContext // Some of what it sends is accepted, and no other test should find that.
class HostileInputTest extends RunningApplication {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** JSON values that some field, parser or database does not expect. */
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(20_000) + "\"",
            "\"" + "9".repeat(400) + "\"",
            "\"-1\"",
            "\"1e5\"",
            "\"NaN\"",
            "\"１２３\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"2026-02-30\"",
            "\"XAU\"",
            "\"${jndi:ldap://x}\"",
            "\"' or 1=1 --\"",
            "9223372036854775808",
            "1e308",
            "-1",
            "1.5",
            "true",
            "[]",
            "{}",
            "[null]",
            "{\"a\":{\"b\":[1]}}");

    private static final String FORGED_CURSOR =
            Cursor.of("+999999999-12-31T00:00:00Z", UUID.randomUUID()).encode();
    private static final String FORGED_AMOUNT =
            Cursor.of("1E+999999999", UUID.randomUUID()).encode();
    private static final String FORGED_MARK = Cursor.of(
                    -5, "+999999999-12-31T00:00:00Z", -7, "1970-01-01T00:00:00Z", "-")
            .encode();

    private static final List<String> PARAMETERS = List.of(
            "",
            "%00",
            "%ff%fe",
            "%ED%A0%80",
            "-1",
            "99999999999999999999",
            "1e5",
            "NaN",
            "x".repeat(3_000),
            "%2B999999999-12-31T00:00:00Z",
            "AAAA",
            FORGED_CURSOR,
            FORGED_MARK,
            "%27%20or%201%3D1",
            "%F0%9F%92%B8");

    private static final List<String> IDS =
            List.of("x", "1", "null", "%00", "a%00b", "%ff", "..%2f", "%E2%80%AE", "%20", "a".repeat(2_000));

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"x\"",
            "{\"a\":".repeat(3_000),
            "[".repeat(50_000),
            "{\"x\":1}{\"y\":2}",
            "\ufeff{}");

    private static final List<String> CONTENT_TYPES =
            List.of("text/plain", "application/xml", "multipart/form-data", "application/json;charset=utf-16", "x/");

    private static final String PROBLEM = "application/problem+json";

    private JsonNode document = JSON.nullNode();
    private final List<String> failures = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int calls;

    private record Call(String method, String path, JsonNode operation) {
        String pathWith(String id) {
            return path.replaceAll("\\{[^}]+}", id.replace("\\", "\\\\"));
        }

        /** Somebody who may make the call, so that it gets past the roles. */
        String caller() {
            if (path.contains("/approvals")) {
                return path.contains("rebuild") ? "admin" : "l1";
            }
            return path.contains("/requests") ? "sales" : "admin";
        }
    }

    @BeforeEach
    void readTheDocument() throws Exception {
        document = JSON.readTree(as("admin").get("/docs/openapi.json").asByteArray());
    }

    @Test
    void every_field_of_every_body_refuses_what_it_cannot_take() throws Exception {
        for (Call call : calls()) {
            JsonNode schema = call.operation.at("/requestBody/content/application~1json/schema");
            if (schema.isMissingNode()) {
                continue;
            }
            JsonNode body = example(schema);
            for (String pointer : pointers(body, "")) {
                for (String value : VALUES) {
                    send(
                            call,
                            call.pathWith(UUID.randomUUID().toString()),
                            with(body, pointer, value),
                            "application/json");
                }
            }
            for (String raw : BODIES) {
                send(call, call.pathWith(UUID.randomUUID().toString()), raw, "application/json");
            }
            for (String type : CONTENT_TYPES) {
                send(call, call.pathWith(UUID.randomUUID().toString()), body.toString(), type);
            }
        }
        assertNoneFailed();
    }

    @Test
    void every_parameter_refuses_what_it_cannot_take() throws Exception {
        for (Call call : calls()) {
            for (JsonNode parameter : call.operation.path("parameters")) {
                String name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("query")) {
                    for (String value : PARAMETERS) {
                        String path = call.pathWith(UUID.randomUUID().toString());
                        send(call, path + "?" + name + "=" + value, "{}", "application/json");
                    }
                }
            }
            if (call.path.contains("{")) {
                for (String id : IDS) {
                    send(call, call.pathWith(id), "{}", "application/json");
                }
            }
        }
        for (String path : List.of(
                "/api/v1/approvals/incoming?sort=-amount&cursor=" + FORGED_AMOUNT,
                "/error",
                "/api/v1/requests;a=b",
                "/api/v1//requests",
                "/api/v1/%2e%2e/x")) {
            send(new Call("get", path, document), path, "", "application/json");
        }
        assertNoneFailed();
    }

    /** With the JDK's client, as REST Assured would take a minute or two longer for so many calls. */
    private void send(Call call, String path, String body, String contentType)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + tokenOf(call.caller()))
                .header("Content-Type", contentType)
                .method(
                        call.method.toUpperCase(Locale.ROOT),
                        call.method.equals("get")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        calls++;
        boolean refused = response.statusCode() >= 400;
        boolean problem =
                response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM)
                        && response.body().contains("\"detail\":\"");
        if (response.statusCode() >= 500 || (refused && !problem)) {
            failures.add("%s %s %s <- %s: %s"
                    .formatted(
                            call.method,
                            shortened(path),
                            response.statusCode(),
                            shortened(body),
                            shortened(response.body())));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }

    private void assertNoneFailed() {
        System.out.println("Hostile calls: " + calls);
        assertThat(calls).as("calls").isGreaterThan(200);
        assertThat(failures).isEmpty();
    }

    private List<Call> calls() {
        List<Call> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    // Two would end the session that the other calls are made with; connectors are not here.
                    if (!path.getKey().endsWith("/logout")
                            && !path.getKey().endsWith("/users/me/sessions")
                            && !isAnsweredElsewhere(operation.getValue())) {
                        all.add(new Call(operation.getKey(), path.getKey(), operation.getValue()));
                    }
                }));
        return all;
    }

    private static boolean isAnsweredElsewhere(JsonNode operation) {
        String tag = operation.path("tags").path(0).asText();
        return tag.equals("Audit") || tag.equals("Notification");
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isMissingNode()
                ? schema
                : document.at(reference.asText().substring(1));
    }

    /** A body of the right shape, which nevertheless names nothing that exists. */
    private JsonNode example(JsonNode reference) {
        JsonNode schema = resolved(reference);
        String type = typeOf(schema);
        JsonNodeFactory nodes = JSON.getNodeFactory();
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type) {
            case "object" -> {
                ObjectNode object = nodes.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), example(property.getValue())));
                yield object;
            }
            case "array" -> nodes.arrayNode().add(example(schema.path("items")));
            case "integer", "number" -> nodes.numberNode(0);
            case "boolean" -> nodes.booleanNode(true);
            default ->
                nodes.textNode(
                        switch (schema.path("format").asText()) {
                            case "uuid" -> UUID.randomUUID().toString();
                            case "date-time" -> "2027-01-01T00:00:00Z";
                            case "date" -> "2027-01-01";
                            default -> "abc";
                        });
        };
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asText().equals("null")) {
                    return one.asText();
                }
            }
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }

    private static List<String> pointers(JsonNode node, String prefix) {
        List<String> pointers = new ArrayList<>();
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                pointers.add(prefix + "/" + field.getKey());
                pointers.addAll(pointers(field.getValue(), prefix + "/" + field.getKey()));
            }
        } else if (node.isArray() && !node.isEmpty()) {
            pointers.add(prefix + "/0");
            pointers.addAll(pointers(node.get(0), prefix + "/0"));
        }
        return pointers;
    }

    /** The body with a value at a place. Written as text, since a parser would not keep every hostile value. */
    private static String with(JsonNode body, String pointer, String value) throws Exception {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(field, "HOSTILE");
        } else {
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent).set(0, "HOSTILE");
        }
        return JSON.writeValueAsString(copy).replace("\"HOSTILE\"", value);
    }
}
