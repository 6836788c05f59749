package io.athenabudget.testing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.testing.hostile.Contract.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends something hostile to each place of each call. Whatever comes, the answer is a problem that says what to do, or a
 * success where the contract may admit what was sent: never a failure of the server, and never a success for what the
 * contract rules out.
 */
public final class HostileWalk {
    private static final Logger log = LoggerFactory.getLogger(HostileWalk.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String BODY = "application/json";

    private final String address;
    private final Contract contract;
    private final List<Call> calls;
    private final Function<Call, String> tokens;
    private final List<String> failures = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int sent;

    /**
     * @param address of the server, without a path
     * @param document its OpenAPI document
     * @param which calls to walk. Those that would end the sessions of the callers are left out anyway
     * @param tokens of somebody who may make the call, so that it gets past the roles
     */
    public HostileWalk(String address, String document, Predicate<Call> which, Function<Call, String> tokens) {
        this.address = address;
        this.contract = new Contract(document);
        this.tokens = tokens;
        this.calls = contract.calls().stream()
                .filter(which)
                .filter(call -> !call.is("post", "/api/v1/auth/logout")
                        && !call.is("post", "/api/v1/auth/browser/logout")
                        && !call.is("delete", "/api/v1/users/me/sessions")
                        // Its answer has no end.
                        && !call.is("get", "/api/v1/changes"))
                .toList();
    }

    /** Every field of every body. */
    public void sendBodies() {
        for (Call call : calls) {
            JsonNode schema = call.operation().at("/requestBody/content/application~1json/schema");
            if (!schema.isMissingNode()) {
                sendBodies(call, schema);
            } else if (call.takesBody()) {
                HostileInput.BODIES.forEach(body -> send(call, somewhere(call), body, BODY, true));
            }
        }
    }

    private void sendBodies(Call call, JsonNode schema) {
        JsonNode body = contract.example(schema);
        for (Place place : contract.places(schema, "")) {
            for (String value : HostileInput.VALUES) {
                send(
                        call,
                        somewhere(call),
                        with(body, place.pointer(), value),
                        BODY,
                        contract.mayAdmit(place.schema(), value));
            }
        }
        boolean optional = !call.operation().at("/requestBody/required").asBoolean();
        for (String raw : HostileInput.BODIES) {
            send(call, somewhere(call), raw, BODY, optional && (raw.isEmpty() || raw.equals("null")));
        }
        for (String type : HostileInput.CONTENT_TYPES) {
            send(call, somewhere(call), body.toString(), type, true);
        }
    }

    /** Every parameter, and every id in a path. */
    public void sendParameters() {
        for (Call call : calls) {
            for (JsonNode parameter : call.operation().path("parameters")) {
                JsonNode schema = parameter.path("schema");
                if (parameter.path("in").asText().equals("query")) {
                    for (String value : HostileInput.PARAMETERS) {
                        String path =
                                somewhere(call) + "?" + parameter.path("name").asText() + "=" + value;
                        send(call, path, "{}", BODY, value.isEmpty() || mayAdmitParameter(schema, value));
                    }
                } else if (parameter.path("in").asText().equals("path")) {
                    for (String id : HostileInput.IDS) {
                        send(call, call.pathWith(id), "{}", BODY, mayAdmitParameter(schema, id));
                    }
                }
            }
        }
    }

    private boolean mayAdmitParameter(JsonNode schema, String value) {
        String type = schema.path("type").asText();
        return type.equals("array")
                || contract.mayAdmit(
                        schema, type.equals("string") ? JSON.valueToTree(value).toString() : value);
    }

    /** One more address, read. */
    public void get(String path) {
        send(new Call("get", path, JSON.nullNode()), path, "", BODY, true);
    }

    /** @param atLeast how many calls there must have been, so that a walk over nothing is none */
    public void assertNoneFailed(int atLeast) {
        log.info("Hostile calls: {}", sent);
        assertThat(sent).as("calls").isGreaterThan(atLeast);
        assertThat(failures).isEmpty();
    }

    private static String somewhere(Call call) {
        return call.pathWith(UUID.randomUUID().toString());
    }

    private void send(Call call, String path, String body, String contentType, boolean mayBeAccepted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + tokens.apply(call))
                .header("Content-Type", contentType)
                .method(
                        call.method().toUpperCase(Locale.ROOT),
                        call.method().equals("get")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = answerTo(request);
        sent++;
        boolean refused = response.statusCode() >= 400;
        boolean problem =
                response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM)
                        && response.body().contains("\"detail\":\"");
        if (response.statusCode() >= 500
                || (response.statusCode() == 401 && !mayBeUnknown(call))
                || (refused && !problem)
                || (!refused && !mayBeAccepted && !isOfRefusedItems(response.body()))) {
            failures.add("%s %s %s <- %s: %s"
                    .formatted(
                            call.method(),
                            shortened(path),
                            response.statusCode(),
                            shortened(body),
                            shortened(response.body())));
        }
    }

    /** Anywhere else it would mean that the walk goes on without a session, and finds nothing. */
    private static boolean mayBeUnknown(Call call) {
        return call.path().startsWith("/api/v1/auth/");
    }

    /** A batch answers for each item on its own: it is taken, and its items are refused. */
    private static boolean isOfRefusedItems(String body) {
        try {
            List<String> results = JSON.readTree(body).path("items").findValuesAsText("result");
            return !results.isEmpty() && results.stream().allMatch("INVALID"::equals);
        } catch (JsonProcessingException noBatch) {
            return false;
        }
    }

    private HttpResponse<String> answerTo(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }

    /** The body with a value at a place. Written as text, since a parser would not keep every hostile value. */
    private static String with(JsonNode body, String pointer, String value) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.put(pointer.substring(last + 1), "HOSTILE");
        } else {
            ((ArrayNode) parent).set(0, "HOSTILE");
        }
        return copy.toString().replace("\"HOSTILE\"", value);
    }
}
