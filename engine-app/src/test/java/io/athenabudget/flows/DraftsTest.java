package io.athenabudget.flows;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts as their editors write them, checked and published by two administrators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest extends RunningApplication {
    private static final String FLOW = "/api/v1/flows/budget-approval";
    private static final String DRAFTS = FLOW + "/drafts";

    @Autowired
    private ShippedFlow shippedFlow;

    /** Other tests may have left categories in which nobody decides, and no flow can be published with those. */
    @BeforeEach
    void everyCategoryIsDecided() {
        jdbc.sql("""
                        update category set active = false where exists (
                            select from unnest(array['L1', 'L2', 'L3']) as needed (level)
                            where not exists (
                                select from assignment a where a.category_id = category.id and a.level = needed.level))""").update();
    }

    /** The other tests are about the flow as it comes. */
    @AfterAll
    void back() {
        String id = create(Map.of("name", "As it came", "basedOn", 1)).extract().path("id");
        publish("admin2", id).statusCode(200);
    }

    private int inForce() {
        return as("admin").get("/api/v1/flows").path("items[0].version");
    }

    private String bpmn() {
        return as("admin").get(FLOW + "/versions/" + inForce() + "/xml").asString();
    }

    private ValidatableResponse create(Map<String, ? extends @Nullable Object> draft) {
        return as("admin").body(draft).post(DRAFTS).then();
    }

    /** A draft of the flow in force with windows, and reminders, that are longer by an hour. */
    private String redesigned() {
        long longer = hoursInForce() + 1;
        return create(Map.of("name", "One hour more", "bpmn", bpmn().replaceAll(">PT\\d+H<", ">PT" + longer + "H<")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long hoursInForce() {
        Matcher hours = Pattern.compile(">PT(\\d+)H<").matcher(bpmn());
        assertThat(hours.find()).isTrue();
        return Long.parseLong(hours.group(1));
    }

    private ValidatableResponse validate(String draft) {
        return as("admin").post(DRAFTS + "/" + draft + "/validate").then().statusCode(200);
    }

    private ValidatableResponse publish(String username, String draft) {
        return as(username)
                .body(Map.of("note", "One hour more to change one's mind"))
                .post(DRAFTS + "/" + draft + "/publish")
                .then();
    }

    @Test
    void a_draft_of_nothing_but_a_name_is_the_flow_in_force() {
        String id = create(Map.of("name", "As it is"))
                .statusCode(201)
                .header("Location", startsWith(DRAFTS))
                .header("ETag", "\"0\"")
                .body("name", is("As it is"))
                .body("basedOn", is(inForce()))
                .body("version", is(0))
                .body("bpmn", is(bpmn()))
                .body("dmn", containsString("decisionTable"))
                .extract()
                .path("id");
        validate(id).body("publishable", is(true)).body("findings", empty());
        as("admin2").get(DRAFTS).then().body("items.id", hasItem(id)).body("nextCursor", nullValue());
    }

    @Test
    void a_change_keeps_what_it_leaves_out_and_does_not_overwrite_what_it_did_not_see() {
        String id = create(Map.of("name", "Mine", "note", "why")).extract().path("id");
        String address = DRAFTS + "/" + id;
        as("admin2")
                .header("If-Match", "\"0\"")
                .body(Map.of("bpmn", "<changed/>"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", is("Mine"))
                .body("note", is("why"))
                .body("bpmn", is("<changed/>"))
                .body("editedBy", is(user("admin2")));
        as("admin")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Late"))
                .put(address)
                .then()
                .statusCode(412)
                .body("currentVersion", is(1));
        as("admin")
                .body(Map.of("name", "Late", "version", 0))
                .put(address)
                .then()
                .statusCode(412);
        as("admin").header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as("admin").header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        as("admin").get(address).then().statusCode(404);
    }

    @Test
    void files_come_as_they_are_and_go_back_without_a_lost_byte() {
        String file = bpmn().replace("<bpmn:process ", "<!-- drawn elsewhere -->\r\n  <bpmn:process ");
        String id = given().auth()
                .oauth2(tokenOf("admin"))
                .multiPart("name", "From the modeler")
                .multiPart("bpmn", "flow.bpmn", file.getBytes(StandardCharsets.UTF_8), "application/xml")
                .post(DRAFTS)
                .then()
                .statusCode(201)
                .body("bpmn", is(file))
                .body("dmn", containsString("decisionTable"))
                .extract()
                .path("id");
        given().auth()
                .oauth2(tokenOf("admin"))
                .header("If-Match", "\"0\"")
                .multiPart("dmn", "table.dmn", new byte[] {0, -1, 'x'}, "application/xml")
                .put(DRAFTS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", is("From the modeler"))
                .body("bpmn", is(file));
        validate(id).body("publishable", is(false)).body("findings.rule", hasItem("not-utf-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a/>",
                "{\"json\": true}",
                "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"
            })
    void what_is_no_flow_is_a_finding_and_not_a_failure(String file) {
        String id = create(Map.of("name", "No flow", "bpmn", file))
                .statusCode(201)
                .body("bpmn", is(file))
                .extract()
                .path("id");
        validate(id)
                .body("publishable", is(false))
                .body("findings[0].severity", is("ERROR"))
                .body("findings[0].rule", not(blankOrNullString()))
                .body("findings[0].message", not(blankOrNullString()));
        publish("admin2", id)
                .statusCode(422)
                .body("type", endsWith("/not-publishable"))
                .body("publishable", is(false))
                .body("findings", not(empty()));
        as("admin").get(DRAFTS + "/" + id).then().statusCode(200);
    }

    @Test
    void nothing_dangerous_is_published() {
        int before = inForce();
        String id = create(Map.of(
                        "name",
                        "Hostile",
                        "bpmn",
                        bpmn().replace("camunda:dueDate=\"P2D\"", "camunda:dueDate=\"${''.getClass()}\"")))
                .extract()
                .path("id");
        validate(id).body("publishable", is(false)).body("findings.elementId", hasItem("L1"));
        publish("admin2", id).statusCode(422);
        assertThat(inForce()).isEqualTo(before);
    }

    @Test
    void whoever_changed_it_last_cannot_publish_it() {
        String id = redesigned();
        publish("admin", id).statusCode(403).body("type", endsWith("/four-eyes"));
        as("admin2")
                .body(Map.of("note", "looked at"))
                .put(DRAFTS + "/" + id)
                .then()
                .statusCode(200);
        publish("admin2", id).statusCode(403).body("type", endsWith("/four-eyes"));
        publish("admin", id).statusCode(200).body("editedBy", is(user("admin2")));
    }

    @Test
    void what_is_published_is_what_was_read() {
        String id = redesigned();
        as("admin2")
                .header("If-Match", "\"7\"")
                .body(Map.of("note", "Not this one"))
                .post(DRAFTS + "/" + id + "/publish")
                .then()
                .statusCode(412);
        as("admin2")
                .body(Map.of("note", " "))
                .post(DRAFTS + "/" + id + "/publish")
                .then()
                .statusCode(400);
        as("admin2").body(Map.of()).post(DRAFTS + "/" + id + "/publish").then().statusCode(400);
    }

    @Test
    void requests_on_their_way_keep_their_flow_and_new_ones_take_the_published_one() {
        UUID old = submit("sales");
        long hours = hoursInForce();
        int before = inForce();
        String id = redesigned();
        publish("admin2", id)
                .statusCode(200)
                .body("version", is(before + 1))
                .body("name", is("One hour more"))
                .body("note", is("One hour more to change one's mind"))
                .body("basedOn", is(before))
                .body("editedBy", is(user("admin")))
                .body("publishedBy", is(user("admin2")))
                .body("inForce", is(true));
        UUID young = submit("sales");

        assertThat(windowOf(old)).isEqualTo(hours);
        assertThat(windowOf(young)).isEqualTo(hours + 1);
        as("analyst")
                .get(FLOW + "/versions")
                .then()
                .body("items[0].version", is(before + 1))
                .body("items[0].inForce", is(true))
                .body("items[0].running", greaterThanOrEqualTo(1))
                .body("items[1].version", is(before))
                .body("items[1].inForce", is(false));
        as("admin").get(DRAFTS + "/" + id).then().statusCode(404);
    }

    /** For how many hours its first decision can be taken back. */
    private long windowOf(UUID request) {
        UUID approval = approve("l1", request, "L1");
        return jdbc.sql(
                        "select round(extract(epoch from rollback_until - decided_at) / 3600) from approval where id = ?")
                .param(approval)
                .query(Long.class)
                .single();
    }

    @Test
    void an_earlier_version_comes_back_as_a_new_one() {
        int first = inForce();
        publish("admin2", redesigned()).statusCode(200);
        String back = create(Map.of("name", "As before", "basedOn", first))
                .statusCode(201)
                .body("basedOn", is(first))
                .extract()
                .path("id");
        validate(back)
                .body("publishable", is(true))
                .body("findings.rule", contains("newer-version"))
                .body("findings.severity", contains("WARNING"));
        publish("admin2", back).statusCode(200).body("version", is(first + 2));
        assertThat(bpmn())
                .isEqualTo(as("admin").get(FLOW + "/versions/" + first + "/xml").asString());
    }

    @Test
    void a_step_that_nobody_decides_keeps_a_draft_from_being_published() {
        String table = as("admin")
                .get(FLOW + "/versions/" + inForce() + "/xml?part=dmn")
                .asString();
        String id = create(Map.of(
                        "name", "Board", "bpmn", bpmn().replace("L3", "Board"), "dmn", table.replace("L3", "Board")))
                .extract()
                .path("id");
        validate(id)
                .body("publishable", is(false))
                .body("findings.findAll { it.rule == 'nobody-approves' }.elementId", contains("Board"));
    }

    @Test
    void bad_input_is_refused_with_what_to_do() {
        create(Map.of()).statusCode(400).body("errors.pointer", contains("/name"));
        create(Map.of("name", " ")).statusCode(400);
        create(Map.of("name", "x", "basedOn", 999)).statusCode(400).body("errors.pointer", contains("/basedOn"));
        String id = UUID.randomUUID().toString();
        create(Map.of("name", "x", "id", id)).statusCode(201).body("id", is(id));
        create(Map.of("name", "x", "id", id)).statusCode(400).body("errors.pointer", contains("/id"));
        as("admin").get(DRAFTS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("admin").post(DRAFTS + "/" + UUID.randomUUID() + "/validate").then().statusCode(404);
        as("admin").get("/api/v1/flows/another/drafts").then().statusCode(404);
        as("admin").get(FLOW + "/versions/999/xml").then().statusCode(404);
        as("admin").get(FLOW + "/versions/1/xml?part=png").then().statusCode(400);
        Map<String, @Nullable Object> large = new HashMap<>(Map.of("name", "x", "bpmn", "x".repeat(3_000_000)));
        create(large).statusCode(413);
    }

    @Test
    void flows_are_read_by_analysts_and_changed_by_administrators() {
        as("analyst").get("/api/v1/flows").then().statusCode(200).body("items.key", contains("budget-approval"));
        as("analyst").get(FLOW + "/versions/1/xml").then().statusCode(200).contentType("application/xml");
        as("analyst").get(FLOW + "/versions/1/xml?part=dmn").then().body(containsString("decisionTable"));
        as("analyst").get(DRAFTS).then().statusCode(403);
        as("analyst").body(Map.of("name", "x")).post(DRAFTS).then().statusCode(403);
        for (String username : new String[] {"sales", "l1"}) {
            as(username).get("/api/v1/flows").then().statusCode(403);
            as(username).get(FLOW + "/versions/1/xml").then().statusCode(403);
        }
    }

    @Test
    void who_did_what_to_a_flow_is_told() {
        String id = redesigned();
        as("admin")
                .body(Map.of("name", "Two whole days"))
                .put(DRAFTS + "/" + id)
                .then()
                .statusCode(200);
        publish("admin2", id).statusCode(200);
        assertThat(jdbc.sql("""
                                select event ->> 'type'
                                from (select id, convert_from(payload, 'UTF8')::json as event from outbox_event) told
                                where event -> 'data' ->> 'draftId' = ? order by id""").param(id).query(String.class).list())
                .containsExactly(
                        "io.athenabudget.FlowDraftCreated.v1",
                        "io.athenabudget.FlowDraftChanged.v1",
                        "io.athenabudget.FlowPublished.v1");
    }

    @Test
    void what_administrators_published_outlasts_a_start_of_the_application() throws Exception {
        publish("admin2", redesigned()).statusCode(200);
        int published = inForce();
        shippedFlow.deploy();
        assertThat(inForce()).isEqualTo(published);
    }

    @Test
    void nobody_notices_that_a_flow_is_published() throws Exception {
        int first = inForce();
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> work = Stream.generate(() -> people.submit(() -> {
                        int done = 0;
                        for (; !over.get(); done++) {
                            approve("l1", submit("sales"), "L1");
                        }
                        return done;
                    }))
                    .limit(3)
                    .toList();
            for (int i = 0; i < 3; i++) {
                publish("admin2", redesigned()).statusCode(200);
            }
            over.set(true);
            for (Future<Integer> one : work) {
                assertThat(one.get(1, TimeUnit.MINUTES)).isPositive();
            }
        } finally {
            over.set(true);
            people.shutdown();
        }
        assertThat(inForce()).isEqualTo(first + 3);
        assertThat(jdbc.sql("select count(*) from act_ru_incident")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
