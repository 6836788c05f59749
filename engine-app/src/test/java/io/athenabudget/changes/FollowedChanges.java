package io.athenabudget.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A client that follows changes, and notes what it hears. */
final class FollowedChanges implements AutoCloseable {
    static final Heard HEARTBEAT = new Heard("", "");

    private final InputStream body;
    private final List<Heard> heard = new ArrayList<>();
    private final CompletableFuture<Void> reading;

    record Heard(String event, String data) {}

    private FollowedChanges(InputStream body) {
        this.body = body;
        this.reading = CompletableFuture.runAsync(this::read, task -> {
            Thread thread = new Thread(task, "follower");
            thread.setDaemon(true);
            thread.start();
        });
    }

    static HttpResponse<InputStream> open(int port, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/changes"))
                                .header("Authorization", "Bearer " + token)
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Follows, once the server has said that it is ready. */
    static FollowedChanges of(int port, String token) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = open(port, token);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        FollowedChanges changes = new FollowedChanges(response.body());
        changes.await(each -> each.event.equals("ready"));
        return changes;
    }

    private void read() {
        try (Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
            String event = "";
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    note(new Heard(event, line.substring(6)));
                } else if (line.startsWith(":")) {
                    note(HEARTBEAT);
                }
            }
        }
    }

    private synchronized void note(Heard one) {
        heard.add(one);
    }

    synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** What was heard, but that the server is alive. */
    List<String> events() {
        return heard().stream()
                .filter(one -> !one.equals(HEARTBEAT))
                .map(Heard::event)
                .toList();
    }

    List<Heard> heardOf(Object id) {
        return heard().stream().filter(one -> one.data.contains(id.toString())).toList();
    }

    Heard await(Predicate<Heard> which) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> heard().stream().filter(which).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    Heard await(String event, Object id) {
        return await(one -> one.event.equals(event) && one.data.contains(id.toString()));
    }

    void awaitEnd(Duration atMost) {
        Awaitility.await().atMost(atMost).until(reading::isDone);
    }

    boolean hasEnded() {
        return reading.isDone();
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
