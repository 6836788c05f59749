package io.athenabudget.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.tree.ConsistencyProof;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.InclusionProof;
import io.athenabudget.audit.verify.Verifier;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.LoggedIn;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.UserDeactivated;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The log as an analyst reads and verifies it over REST. */
class AuditApiTest extends RunningAuditLog {
    private static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");

    private final UUID ada = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();

    @Test
    void an_entry_says_who_did_what_to_what_on_whose_behalf_from_where() throws Exception {
        UUID ben = UUID.randomUUID();
        UUID approval = UUID.randomUUID();
        UUID event = record(decision(approval, "well done"), ada, ben, TIME);

        JsonNode entry =
                json("/api/v1/audit/logs?requestId=" + request).path("items").path(0);
        assertThat(entry.path("id").asText()).isEqualTo(event.toString());
        assertThat(entry.path("action").asText()).isEqualTo("ApprovalDecided");
        assertThat(entry.path("actor").asText()).isEqualTo(ada.toString());
        assertThat(entry.path("onBehalfOf").asText()).isEqualTo(ben.toString());
        assertThat(entry.path("time").asText()).isEqualTo(TIME.toString());
        assertThat(entry.path("object").path("type").asText()).isEqualTo("approval");
        assertThat(entry.path("object").path("id").asText()).isEqualTo(approval.toString());
        assertThat(entry.path("data").path("comment").asText()).isEqualTo("well done");
        assertThat(entry.path("client").path("ip").asText()).isEqualTo("203.0.113.7");
        assertThat(entry.path("traceId").asText()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(json("/api/v1/audit/logs/" + event)).isEqualTo(entry);
    }

    @Test
    void what_was_decided_by_a_link_says_so_wherever_it_is_read() throws Exception {
        UUID byLink = record(decision(UUID.randomUUID(), "by link"), ada, null, TIME, Origin.ACTION_LINK);
        UUID bySession = record(decision(UUID.randomUUID(), "signed in"), ada, null, TIME);

        JsonNode client = json("/api/v1/audit/logs/" + byLink).path("client");
        assertThat(client.path("authentication").asText()).isEqualTo("ACTION_LINK");
        assertThat(client.path("ip").asText()).isEqualTo("203.0.113.7");
        assertThat(json("/api/v1/audit/logs/" + bySession).path("client").path("authentication"))
                .isEqualTo(JSON.nullNode());
        assertThat(json("/api/v1/audit/logs/" + byLink + "/proof").path("leaf").asText())
                .contains("\"client\":{\"authentication\":\"ACTION_LINK\"}");
        assertThat(get("ADMIN", "/api/v1/audit/export/entries.csv?requestId=" + request)
                        .body())
                .containsPattern(byLink + ".*,'=cmd,ACTION_LINK,")
                .containsPattern(bySession + ".*,'=cmd,,");
        String export = get("ANALYST", "/api/v1/audit/export/log.jsonl").body();
        assertThat(export.lines().filter(line -> line.contains("ACTION_LINK")))
                .singleElement()
                .asString()
                .contains(byLink.toString());
    }

    @Test
    void pages_show_every_entry_once_the_newest_first() throws Exception {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Several at the same time: the page must still end between them.
            sent.add(
                    0,
                    record(decision(UUID.randomUUID(), "#" + i), ada, null, TIME.plusSeconds(i / 3))
                            .toString());
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json("/api/v1/audit/logs?limit=2&requestId=" + request + cursor);
            seen.addAll(ids(page));
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(sent);
    }

    @Test
    void each_filter_finds_its_own() throws Exception {
        UUID ben = UUID.randomUUID();
        String acted =
                record(new LoggedIn(ada, UUID.randomUUID()), ada, null, TIME).toString();
        String inHerName = record(decision(UUID.randomUUID(), "for Ada"), ben, ada, TIME.plusSeconds(1))
                .toString();
        String toHer = record(new UserDeactivated(ada, false), ben, null, TIME.plusSeconds(2))
                .toString();
        record(new LoggedIn(ben, UUID.randomUUID()), ben, null, TIME.plusSeconds(3));

        String hers = "/api/v1/audit/logs?userId=" + ada;
        assertThat(ids(json(hers))).containsExactly(toHer, inHerName, acted);
        assertThat(ids(json(hers + "&action=LoggedIn"))).containsExactly(acted);
        assertThat(ids(json(hers + "&from=" + TIME.plusSeconds(1)))).containsExactly(toHer, inHerName);
        assertThat(ids(json(hers + "&until=" + TIME.plusSeconds(1)))).containsExactly(acted);
        assertThat(ids(json(hers + "&requestId=" + request))).containsExactly(inHerName);
        assertThat(ids(json("/api/v1/audit/logs?action=Nothing"))).isEmpty();
    }

    @Test
    void an_entry_can_be_proven_with_nothing_but_the_key() throws Exception {
        UUID event = record(decision(UUID.randomUUID(), "proven"), ada, null, TIME);
        record(decision(UUID.randomUUID(), "later"), ada, null, TIME);

        JsonNode proof = json("/api/v1/audit/logs/" + event + "/proof");
        Checkpoint checkpoint = Checkpoint.open(proof.path("checkpoint").asText(), KEY.verifierKey());
        Hash leaf = Hash.ofLeaf(proof.path("leaf").asText().getBytes(UTF_8));
        InclusionProof inclusion = new InclusionProof(
                proof.path("index").asLong(), proof.path("size").asLong(), path(proof));
        assertThat(inclusion.holds(leaf, checkpoint.root())).isTrue();
        assertThat(inclusion.holds(Hash.ofLeaf("another".getBytes(UTF_8)), checkpoint.root()))
                .isFalse();
        assertThat(JSON.readTree(proof.path("leaf").asText()).path("eventId").asText())
                .isEqualTo(event.toString());

        JsonNode opening = proof.path("personal").path("/data/comment");
        PersonalField comment = new PersonalField(
                "/data/comment",
                HexFormat.of().parseHex(opening.path("salt").asText()),
                opening.path("value").asText());
        assertThat(comment.value()).isEqualTo("proven");
        assertThat(JSON.readTree(proof.path("leaf").asText())
                        .path("personal")
                        .path("/data/comment")
                        .asText())
                .isEqualTo(comment.commitment());
    }

    @Test
    void an_older_checkpoint_is_proven_to_be_a_beginning_of_the_newest() throws Exception {
        record(decision(UUID.randomUUID(), "first"), ada, null, TIME);
        JsonNode older = json("/api/v1/audit/checkpoint");
        record(decision(UUID.randomUUID(), "second"), ada, null, TIME);
        JsonNode newer = json("/api/v1/audit/checkpoint");

        long first = older.path("size").asLong();
        long second = newer.path("size").asLong();
        JsonNode proof = json("/api/v1/audit/consistency?first=" + first + "&second=" + second);
        assertThat(new ConsistencyProof(first, second, path(proof))
                        .holds(
                                Hash.ofBase64(older.path("root").asText()),
                                Hash.ofBase64(newer.path("root").asText())))
                .isTrue();
        assertThat(newer.path("key").asText()).isEqualTo(KEY.verifierKey().toString());
        HttpResponse<String> note = get(gateway(), SERVICES.token("ADMIN"), "/api/v1/audit/checkpoint", "text/plain");
        assertThat(note.headers().firstValue("content-type")).hasValue("text/plain;charset=UTF-8");
        assertThat(Checkpoint.open(note.body(), KEY.verifierKey()).size()).isEqualTo(second);
    }

    @Test
    void what_was_erased_is_named_and_the_rest_stays_provable() throws Exception {
        UUID event = record(decision(UUID.randomUUID(), "personal"), ada, null, TIME);
        record(new UserDeactivated(ada, true), UUID.randomUUID(), null, TIME);

        JsonNode entry = json("/api/v1/audit/logs/" + event);
        assertThat(entry.path("data").has("comment")).isFalse();
        assertThat(entry.path("data").path("level").asText()).isEqualTo("L1");
        assertThat(StreamSupport.stream(entry.path("erased").spliterator(), false)
                        .map(JsonNode::asText))
                .contains("/data/comment", "/client/ip");
        HttpResponse<String> export = get("ANALYST", "/api/v1/audit/export/log.jsonl");
        assertThat(new Verifier(VerifierKeys.of(KEY.verifierKey()), List.of())
                        .verify(new ByteArrayInputStream(export.body().getBytes(UTF_8)))
                        .findings())
                .isEmpty();
    }

    @Test
    void exports_are_tables_for_spreadsheets_and_for_process_mining() throws Exception {
        UUID event = record(decision(UUID.randomUUID(), "a, \"quoted\" comment"), ada, null, TIME);

        HttpResponse<String> entries = get("ADMIN", "/api/v1/audit/export/entries.csv?requestId=" + request);
        assertThat(entries.headers().firstValue("content-disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("audit-entries.csv"));
        assertThat(entries.body().lines()).hasSize(2);
        assertThat(entries.body())
                .contains(event.toString(), "'=cmd", "\"\"comment\"\":\"\"a, \\\"\"quoted\\\"\" comment\"\"");

        HttpResponse<String> eventLog = get("ANALYST", "/api/v1/audit/export/event-log.csv");
        assertThat(eventLog.body().lines())
                .contains(request + ",ApprovalDecided," + TIME + "," + ada + ",,L1,APPROVED");
    }

    @Test
    void bad_input_is_refused_with_what_to_do() throws Exception {
        for (String query : List.of(
                "logs?userId=ada",
                "logs?from=yesterday",
                "logs?limit=0",
                "logs?limit=201",
                "logs?cursor=nonsense",
                "consistency?first=0&second=1",
                "consistency?first=2&second=1",
                "consistency?first=1&second=999999999")) {
            HttpResponse<String> answer = get("ANALYST", "/api/v1/audit/" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(JSON.readTree(answer.body()).path("errors").isEmpty())
                    .as(query)
                    .isFalse();
        }
        assertThat(get("ANALYST", "/api/v1/audit/logs/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(get("ANALYST", "/api/v1/audit/logs/" + UUID.randomUUID() + "/proof")
                        .statusCode())
                .isEqualTo(404);
    }

    private ApprovalDecided decision(UUID approval, String comment) {
        return new ApprovalDecided(approval, request, "L1", "APPROVED", comment, TIME.plus(24, ChronoUnit.HOURS), null);
    }

    private UUID record(AthenaEvent event, UUID actor, @Nullable UUID onBehalfOf, Instant time) {
        return record(event, actor, onBehalfOf, time, null);
    }

    private UUID record(
            AthenaEvent event, UUID actor, @Nullable UUID onBehalfOf, Instant time, @Nullable String authentication) {
        UUID id = send(OutgoingEvent.of(
                event,
                new EventMetadata(
                        request.toString(),
                        actor,
                        onBehalfOf,
                        event instanceof ApprovalDecided ? request : null,
                        null,
                        time,
                        new Origin(
                                "203.0.113.7",
                                "=cmd",
                                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                                authentication))));
        awaitEntry(id);
        return id;
    }

    private static List<String> ids(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static List<Hash> path(JsonNode proof) {
        return StreamSupport.stream(proof.path("path").spliterator(), false)
                .map(hash -> Hash.ofBase64(hash.asText()))
                .toList();
    }
}
