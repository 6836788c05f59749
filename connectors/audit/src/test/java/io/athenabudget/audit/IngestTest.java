package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.events.CategoryCreated;
import io.athenabudget.events.CategoryDetails;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.FlowDeployed;
import io.athenabudget.events.LoggedIn;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.RequestReopened;
import io.athenabudget.events.Topic;
import io.athenabudget.testing.TestBroker;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

class IngestTest extends RunningAuditLog {
    private static final UUID ADA = UUID.randomUUID();

    @Value("${athena.audit.checkpoints-directory}")
    private Path checkpoints = Path.of("");

    @Test
    void an_event_of_every_topic_becomes_an_entry() {
        for (UUID event : List.of(
                send(new LoggedIn(ADA, UUID.randomUUID()), ADA),
                send(new CategoryCreated(UUID.randomUUID(), new CategoryDetails("C", "Cars", "", true)), ADA),
                send(new FlowDeployed("budget-approval", 1, "1"), null),
                send(new RequestReopened(UUID.randomUUID()), ADA))) {
            awaitEntry(event);
        }
    }

    @Test
    void an_event_that_is_delivered_again_is_recorded_once() {
        OutgoingEvent event = OutgoingEvent.of(
                new LoggedIn(ADA, UUID.randomUUID()),
                new EventMetadata(ADA.toString(), ADA, null, null, null, Instant.now(), Origin.NO_CALL));
        for (int i = 0; i < 5; i++) {
            send(event);
        }
        awaitEntry(send(new LoggedIn(ADA, UUID.randomUUID()), ADA));

        assertThat(jdbc.sql("select count(*) from audit_entry where event_id = ?")
                        .param(event.id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_poisoned_event_goes_to_the_dead_letters_and_stops_nobody() {
        UUID before = send(new LoggedIn(ADA, UUID.randomUUID()), ADA);
        byte[] poison = ("poison " + UUID.randomUUID()).getBytes(UTF_8);
        send(Topic.IDENTITY, poison);
        // Can be read, but not be recorded: a lone surrogate is no Unicode, so it has no canonical form.
        UUID unrecordable = sendWithLoneSurrogate();
        UUID behind = send(new LoggedIn(ADA, UUID.randomUUID()), ADA);

        awaitEntry(before);
        awaitEntry(behind);
        List<ConsumerRecord<String, byte[]>> dead = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", TestBroker.bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("athena.audit.dead-letters.v1"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(dead::add);
                return dead.stream().anyMatch(message -> java.util.Arrays.equals(message.value(), poison));
            });
        }
        ConsumerRecord<String, byte[]> letter = dead.stream()
                .filter(message -> java.util.Arrays.equals(message.value(), poison))
                .findFirst()
                .orElseThrow();
        assertThat(new String(
                        letter.headers().lastHeader("kafka_dlt-original-topic").value(), UTF_8))
                .isEqualTo(Topic.IDENTITY.topicName());
        assertThat(jdbc.sql("select count(*) from audit_entry where event_id = ?")
                        .param(unrecordable)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void dead_letters_are_taken_again_once_they_can_be_recorded() throws Exception {
        send(Topic.IDENTITY, ("poison " + UUID.randomUUID()).getBytes(UTF_8));
        awaitEntry(send(new LoggedIn(ADA, UUID.randomUUID()), ADA));
        OutgoingEvent mended = OutgoingEvent.of(
                new LoggedIn(ADA, UUID.randomUUID()),
                new EventMetadata(ADA.toString(), ADA, null, null, null, Instant.now(), Origin.NO_CALL));
        send("athena.audit.dead-letters.v1", new EventCodec().encode(mended));

        JsonNode outcome = replay();
        assertThat(outcome.path("taken").asInt()).isOne();
        assertThat(outcome.path("stillDead").asInt()).isPositive();
        awaitEntry(mended.id());
        assertThat(replay().path("taken").asInt()).isZero();
    }

    private JsonNode replay() throws Exception {
        HttpResponse<String> answer = post("ADMIN", "/api/v1/audit/dead-letters/replay");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(post("ANALYST", "/api/v1/audit/dead-letters/replay").statusCode())
                .isEqualTo(403);
        return JSON.readTree(answer.body());
    }

    @Test
    void signed_checkpoints_are_also_written_to_files_that_stay() throws Exception {
        awaitEntry(send(new LoggedIn(ADA, UUID.randomUUID()), ADA));
        String first = log.checkpoint().orElseThrow();
        await().atMost(Duration.ofSeconds(30)).until(() -> files().contains(first));
        awaitEntry(send(new LoggedIn(ADA, UUID.randomUUID()), ADA));
        String second = log.checkpoint().orElseThrow();
        await().atMost(Duration.ofSeconds(30)).until(() -> files().contains(second));
        assertThat(files()).contains(first);
    }

    private UUID sendWithLoneSurrogate() {
        OutgoingEvent event = OutgoingEvent.of(
                new FlowDeployed("REPLACED", 1, "1"),
                new EventMetadata("flow", ADA, null, null, null, Instant.now(), Origin.NO_CALL));
        String message = new String(new EventCodec().encode(event), UTF_8).replace("REPLACED", "\\ud800");
        send(Topic.FLOWS, message.getBytes(UTF_8));
        return event.id();
    }

    private List<String> files() throws Exception {
        List<String> notes = new ArrayList<>();
        try (var files = Files.newDirectoryStream(checkpoints, "*.checkpoint")) {
            for (var file : files) {
                notes.add(Files.readString(file));
            }
        }
        return notes;
    }
}
