package io.athenabudget.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A REST API, called as people who log in when they are first named, or as nobody. */
public final class RestApi {
    private static final Duration TOKEN_USED_FOR = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final String root;
    private final String password;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /**
     * @param root what every path is appended to
     * @param password of everybody who is named in a call
     */
    public RestApi(String root, String password) {
        this.root = root;
        this.password = password;
    }

    private record Token(String value, Instant until) {}

    /** What the API answered. */
    public record Answer(int status, JsonNode body) {
        public boolean ok() {
            return status / 100 == 2;
        }

        /** The body of a good answer; {@code what} names the call when it was refused. */
        public JsonNode orFail(String what) {
            if (!ok()) {
                throw new IllegalStateException(what + " was answered with " + status + ": " + body);
            }
            return body;
        }

        /** The first thing a problem complains about. */
        public String reason() {
            JsonNode errors = body.path("errors");
            String detail = body.path("detail").asText();
            return errors.isEmpty()
                    ? detail
                    : errors.get(0).path("pointer").asText() + " "
                            + errors.get(0).path("detail").asText();
        }
    }

    public Answer get(@Nullable String username, String path) {
        return call(username, "GET", path, null);
    }

    /** Reads an answer of any size, which is not JSON, while it comes. */
    public <T> T read(String username, String path, Reading<T> reading) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + tokenOf(username))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new IllegalStateException(path + " was answered with " + response.statusCode());
                }
                return reading.of(body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** What is made of an answer. */
    public interface Reading<T> {
        T of(InputStream body) throws IOException;
    }

    public Answer post(@Nullable String username, String path, Object body) {
        return call(username, "POST", path, body);
    }

    private Answer call(@Nullable String username, String method, String path, @Nullable Object body) {
        return send(method, path, body, username == null ? null : tokenOf(username));
    }

    /** The access token of somebody who logs in now, or has before. */
    public String tokenOf(String username) {
        Token token = tokens.get(username);
        if (token == null || Instant.now().isAfter(token.until)) {
            JsonNode answer = send("POST", "/auth/login", Map.of("username", username, "password", password), null)
                    .orFail("Logging in as " + username);
            token = new Token(answer.path("accessToken").asText(), Instant.now().plus(TOKEN_USED_FOR));
            tokens.put(username, token);
        }
        return token.value;
    }

    private Answer send(String method, String path, @Nullable Object body, @Nullable String token) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            byte[] bytes = response.body();
            return new Answer(response.statusCode(), bytes.length == 0 ? json.nullNode() : json.readTree(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("The API cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
