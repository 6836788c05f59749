package io.athenabudget.insights.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.RunningApplication;
import io.athenabudget.insights.mining.ReadXes.Trace;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "athena.test.of=mining")
class EventLogsTest extends RunningApplication {
    private static final String XES = "/api/v1/insights/exports/xes";
    private static final String OCEL = "/api/v1/insights/exports/ocel";

    private Instant from = Instant.EPOCH;

    @BeforeEach
    void remember() {
        from = databaseTime();
    }

    private UUID approved() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        return request;
    }

    private Trace trace(UUID request, String options) {
        String xes = as("analyst").get(XES + "?from=" + from + options).asString();
        Schemas.assertValidXes(xes);
        return Objects.requireNonNull(ReadXes.of(xes).get(request.toString()));
    }

    @Test
    void an_approved_request_is_a_trace_with_everything_that_happened_in_order() {
        Trace trace = trace(approved(), "");

        assertThat(trace.activities())
                .containsExactly(
                        "Submitted",
                        "L1: opened",
                        "L1: approved",
                        "L2: opened",
                        "L2: approved",
                        "L3: opened",
                        "L3: approved",
                        "Approved");
        assertThat(trace.attributes())
                .containsEntry("outcome", "APPROVED")
                .containsEntry("final", "false")
                .containsEntry("currency", "EUR")
                .containsEntry("amount", "1250.0000")
                .containsEntry("flowVersion", "1")
                .containsKeys("concept:name", "category", "region");
        Map<String, String> opened = trace.event("L2: opened");
        Map<String, String> decided = trace.event("L2: approved");
        assertThat(opened).containsEntry("lifecycle:transition", "schedule");
        assertThat(decided)
                .containsEntry("lifecycle:transition", "complete")
                .containsEntry("level", "L2")
                .containsEntry("levelName", "L2 approval")
                .containsEntry("outcome", "APPROVED")
                .containsEntry("concept:instance", opened.get("concept:instance"));
        assertThat(decided.get("time:timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]{8}\\.\\d{3}\\+00:00");
    }

    @Test
    void rejections_rollbacks_questions_and_withdrawals_are_told_apart() {
        UUID rejected = submit("sales");
        ask("l1", open(rejected, "L1"), "For whom?");
        reject("l1", rejected, "L1");
        UUID undone = submit("sales");
        UUID first = approve("l1", undone, "L1");
        approve("l2", undone, "L2");
        rollBack("l1", first).then().statusCode(200);
        UUID second = approve("l1", undone, "L1");
        UUID withdrawn = submit("sales");
        as("sales")
                .body(Map.of("comment", "No longer"))
                .post("/api/v1/requests/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);

        assertThat(trace(rejected, "").activities())
                .containsExactly("Submitted", "L1: opened", "L1: question asked", "L1: rejected", "Rejected");
        Trace rolledBack = trace(undone, "");
        assertThat(rolledBack.activities())
                .containsExactly(
                        "Submitted",
                        "L1: opened",
                        "L1: approved",
                        "L2: opened",
                        "L2: approved",
                        "L3: opened",
                        "L1: rolled back",
                        "L3: withdrawn",
                        "L1: opened",
                        "L2: superseded",
                        "L1: approved",
                        "L2: opened");
        assertThat(rolledBack.event("L1: rolled back")).containsEntry("concept:instance", first.toString());
        assertThat(rolledBack.events().get(10)).containsEntry("concept:instance", second.toString());
        assertThat(rolledBack.event("L2: superseded"))
                .containsEntry(
                        "concept:instance", rolledBack.event("L2: approved").get("concept:instance"));
        assertThat(trace(withdrawn, "").activities())
                .containsExactly("Submitted", "L1: opened", "Withdrawn", "L1: withdrawn");
    }

    @Test
    void people_have_pseudonyms_that_hold_within_a_file_or_ids_or_nothing() {
        String delegation = as("l1").body(Map.of(
                        "toUserId", user("l1.deputy"),
                        "from", databaseTime().minusSeconds(5).toString(),
                        "until", databaseTime().plusSeconds(3600).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID request = submit("sales");
        approve("l1.deputy", request, "L1");
        as("l1").delete("/api/v1/delegations/" + delegation).then().statusCode(204);

        Trace ids = trace(request, "&people=ID");
        assertThat(ids.event("L1: approved"))
                .containsEntry("org:resource", user("l1.deputy"))
                .containsEntry("onBehalfOf", user("l1"));
        assertThat(ids.attributes()).containsEntry("requester", user("sales"));
        Trace pseudonyms = trace(request, "");
        assertThat(pseudonyms.event("Submitted"))
                .containsEntry("org:resource", pseudonyms.attributes().get("requester"));
        assertThat(pseudonyms.attributes().get("requester")).matches("person-[0-9a-f]{16}");
        assertThat(trace(request, "").attributes().get("requester"))
                .isNotEqualTo(pseudonyms.attributes().get("requester"));
        assertThat(trace(request, "&people=NONE").event("L1: approved"))
                .doesNotContainKeys("org:resource", "onBehalfOf");
    }

    @Test
    void the_period_is_that_of_the_submission() {
        UUID before = submit("sales");
        Instant until = databaseTime();
        UUID after = submit("sales");

        assertThat(ReadXes.of(as("admin").get(XES + "?until=" + until).asString()))
                .containsKey(before.toString())
                .doesNotContainKey(after.toString());
        assertThat(ReadXes.of(as("admin").get(XES + "?from=" + until).asString()))
                .containsKey(after.toString())
                .doesNotContainKey(before.toString());
    }

    @Test
    void an_object_centric_log_names_every_object_that_its_events_are_about() throws IOException {
        UUID request = approved();
        UUID next = UUID.fromString(as("sales")
                .body(submission(Map.of("replacesId", request.toString())))
                .post("/api/v1/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        reject("l1", next, "L1");
        for (String people : List.of("PSEUDONYM", "ID", "NONE")) {
            String text = as("analyst")
                    .get(OCEL + "?from=" + from + "&people=" + people)
                    .asString();
            Schemas.assertValidOcel(text);
            JsonNode log = new ObjectMapper().readTree(text);
            Set<String> objects = new HashSet<>();
            log.path("objects")
                    .forEach(object ->
                            assertThat(objects.add(object.path("id").asText())).isTrue());
            Map<String, Set<String>> types = new HashMap<>(attributes(log.path("objectTypes")));
            types.putAll(attributes(log.path("eventTypes")));
            Set<String> events = new HashSet<>();
            log.path("events")
                    .forEach(event ->
                            assertThat(events.add(event.path("id").asText())).isTrue());
            for (String list : List.of("objects", "events")) {
                for (JsonNode item : log.path(list)) {
                    assertThat(types).containsKey(item.path("type").asText());
                    item.path("attributes")
                            .forEach(attribute -> assertThat(
                                            types.get(item.path("type").asText()))
                                    .contains(attribute.path("name").asText()));
                    item.path("relationships")
                            .forEach(relationship -> assertThat(objects)
                                    .contains(relationship.path("objectId").asText()));
                }
            }
            assertThat(log.path("objects").findValuesAsText("type").contains("Person"))
                    .isEqualTo(!people.equals("NONE"));
        }
        JsonNode log = new ObjectMapper()
                .readTree(
                        as("analyst").get(OCEL + "?from=" + from + "&people=ID").asString());
        JsonNode object = find(log.path("objects"), next.toString());
        assertThat(object.path("attributes").findValuesAsText("value")).contains("PENDING", "REJECTED");
        assertThat(object.path("relationships").findValuesAsText("qualifier"))
                .contains("requested by", "is about", "replaces");
    }

    private static Map<String, Set<String>> attributes(JsonNode types) {
        Map<String, Set<String>> attributes = new HashMap<>();
        types.forEach(type -> attributes.put(
                type.path("name").asText(),
                new HashSet<>(type.path("attributes").findValuesAsText("name"))));
        return attributes;
    }

    private static JsonNode find(JsonNode objects, String id) {
        for (JsonNode object : objects) {
            if (object.path("id").asText().equals(id)) {
                return object;
            }
        }
        throw new AssertionError(id + " is not in the log");
    }

    @Test
    void whoever_takes_gzip_gets_it() throws Exception {
        approved();
        for (String export : List.of(XES, OCEL)) {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            "http://localhost:" + RestAssured.port + export + "?from=" + from))
                                    .header("Authorization", "Bearer " + tokenOf("analyst"))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes())
                    .hasSizeGreaterThan(answer.body().length);
        }
    }

    @Test
    void only_analysts_and_administrators_get_it_and_that_is_recorded() {
        for (String export : List.of(XES, OCEL)) {
            as("sales").get(export).then().statusCode(403);
            as("l1").get(export).then().statusCode(403);
            RestAssured.given().get(export).then().statusCode(401);
            as("analyst")
                    .get(export + "?from=" + from)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("budget-requests"));
            // The answer is out before the record is.
            await().untilAsserted(() -> assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event")
                            .query(String.class)
                            .list())
                    .anyMatch(event -> event.contains("SensitiveListRead") && event.contains(export)));
        }
    }

    @Test
    void a_period_that_is_none_is_refused() {
        for (String export : List.of(XES, OCEL)) {
            as("analyst")
                    .get(export + "?from=2026-02-01T00:00:00Z&until=2026-01-01T00:00:00Z")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", equalTo("until"))
                    .body("errors[0].detail", equalTo("must be after \"from\""));
            as("analyst")
                    .get(export + "?from=yesterday")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("from"))
                    .body("errors[0].detail", containsString("RFC 3339"));
            as("analyst")
                    .get(export + "?people=NAMES")
                    .then()
                    .statusCode(400)
                    .body("errors[0].detail", containsString("PSEUDONYM, ID, NONE"));
        }
    }
}
