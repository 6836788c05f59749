package io.athenabudget.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** What engine-app answers on its internal port, over mutual TLS, from a few people, requests and approvals. */
public final class EngineApp {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, Object>> requests = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, Object>> approvals = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> responsibilities = new ConcurrentHashMap<>();
    private final List<String> forgottenTokens = new CopyOnWriteArrayList<>();
    private final HttpsServer server;
    private volatile boolean away;
    private volatile Duration slowest = Duration.ZERO;

    private EngineApp(HttpsServer server) {
        this.server = server;
    }

    static EngineApp start(SslBundle bundle) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SSLContext tls = bundle.createSslContext();
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters asked = tls.getDefaultSSLParameters();
                asked.setNeedClientAuth(true);
                parameters.setSSLParameters(asked);
            }
        });
        EngineApp engine = new EngineApp(server);
        server.createContext("/internal/v1/", engine::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return engine;
    }

    URI address() {
        return URI.create("https://localhost:" + server.getAddress().getPort());
    }

    public Person person(String name) {
        UUID id = UUID.randomUUID();
        Map<String, Object> person = new ConcurrentHashMap<>(Map.of(
                "id",
                id,
                "displayName",
                name,
                "email",
                name.toLowerCase(java.util.Locale.ROOT) + "-" + id.toString().substring(0, 8) + "@example.com",
                "locale",
                "en",
                "timeZone",
                "UTC",
                "active",
                true,
                "roles",
                List.of("APPROVER"),
                "devices",
                new CopyOnWriteArrayList<>()));
        people.put(id, person);
        return new Person(id, person);
    }

    /** Somebody whom engine-app knows. */
    public record Person(UUID id, Map<String, Object> fields) {
        public String email() {
            return String.valueOf(fields.get("email"));
        }

        public Person with(String field, Object value) {
            fields.put(field, value);
            return this;
        }

        public String device() {
            return device("ANDROID");
        }

        @SuppressWarnings("unchecked")
        public String device(String platform) {
            String token = "token-" + UUID.randomUUID();
            ((List<Object>) requireNonNull(fields.get("devices")))
                    .add(Map.of("id", UUID.randomUUID(), "platform", platform, "pushToken", token));
            return token;
        }

        public void without(String field) {
            fields.remove(field);
        }
    }

    public UUID request(Person requester, String title) {
        UUID id = UUID.randomUUID();
        requests.put(
                id,
                new ConcurrentHashMap<>(Map.of(
                        "id",
                        id,
                        "number",
                        "BR-2026-" + id.toString().substring(0, 6),
                        "title",
                        title,
                        "amount",
                        "1200.50",
                        "currency",
                        "EUR",
                        "requesterId",
                        requester.id(),
                        "requesterName",
                        String.valueOf(requester.fields().get("displayName")),
                        "status",
                        "PENDING")));
        return id;
    }

    public void status(UUID request, String status) {
        requireNonNull(requests.get(request)).put("status", status);
    }

    public UUID approval(UUID request, Person... candidates) {
        UUID id = UUID.randomUUID();
        approvals.put(
                id,
                new ConcurrentHashMap<>(Map.of(
                        "id",
                        id,
                        "request",
                        request,
                        "level",
                        "L1",
                        "levelName",
                        "Level 1",
                        "status",
                        "OPEN",
                        "candidates",
                        List.of(candidates).stream().map(Person::id).toList())));
        return id;
    }

    /** Lets somebody be an approver of a category at level 1 of a region, with so many approvals that wait there. */
    public void responsible(Person person, UUID category, String region, int waiting) {
        responsibilities.put(
                "userId=" + person.id() + "&categoryId=" + category + "&level=L1&region=" + region,
                Map.of(
                        "categoryName",
                        "Travel",
                        "level",
                        "L1",
                        "region",
                        region,
                        "responsible",
                        true,
                        "waiting",
                        waiting,
                        "more",
                        false));
    }

    public void decide(UUID approval, Person decider, String decisionStatus, String rollbackUntil) {
        Map<String, Object> decided = requireNonNull(approvals.get(approval));
        decided.put("status", "DECIDED");
        decided.put(
                "decision",
                Map.of(
                        "decidedBy",
                        decider.id(),
                        "outcome",
                        "APPROVED",
                        "status",
                        decisionStatus,
                        "rollbackUntil",
                        rollbackUntil));
    }

    public List<String> forgottenTokens() {
        return forgottenTokens;
    }

    /** Answers 503 until it is back. */
    public void away(boolean isAway) {
        this.away = isAway;
    }

    /** Takes some time for each answer, at the most this much. */
    public void slow(Duration atMost) {
        this.slowest = atMost;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            TimeUnit.NANOSECONDS.sleep((long) (Math.random() * slowest.toNanos()));
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (away) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            Object answer = answer(exchange.getRequestURI(), body);
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] json = JSON.writeValueAsString(answer).getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Object answer(URI uri, byte[] body) throws JsonProcessingException, IOException {
        String[] path = uri.getPath().substring("/internal/v1/".length()).split("/");
        return switch (path[0]) {
            case "recipients" -> Map.of("items", recipients(uri.getQuery()));
            case "requests" -> requests.get(UUID.fromString(path[1]));
            case "approvals" ->
                path.length == 3 ? links(path[1], JSON.readTree(body)) : approval(UUID.fromString(path[1]));
            case "responsibilities" -> responsibilities.get(uri.getQuery());
            case "devices" -> {
                forgottenTokens.add(JSON.readTree(body).path("pushToken").asText());
                yield Map.of();
            }
            default -> null;
        };
    }

    private List<Object> recipients(@Nullable String query) {
        List<Object> found = new ArrayList<>();
        for (String parameter : String.valueOf(query).split("&")) {
            String value = parameter.substring(parameter.indexOf('=') + 1);
            if (parameter.startsWith("id=") && people.containsKey(UUID.fromString(value))) {
                found.add(people.get(UUID.fromString(value)));
            }
            if (parameter.startsWith("role=")) {
                people.values().stream()
                        .filter(person -> ((List<?>) requireNonNull(person.get("roles"))).contains(value))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private @Nullable Object approval(UUID id) {
        Map<String, Object> approval = approvals.get(id);
        if (approval == null) {
            return null;
        }
        Map<String, Object> answer = new HashMap<>(approval);
        answer.put("request", requests.get((UUID) approval.get("request")));
        return answer;
    }

    private Object links(String approval, JsonNode body) {
        String who = body.path("userId").asText();
        return Map.of(
                "approve", "/act/approve-" + approval + "-" + who,
                "reject", "/act/reject-" + approval + "-" + who,
                "expiresAt", "2030-01-01T00:00:00Z");
    }
}
