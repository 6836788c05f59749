package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.RunningApplication;
import io.athenabudget.catalog.Place;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A change of who decides reaches all open approvals in the moment it commits, without touching one of them. */
@DirtiesContext // The other tests need not carry so many approvals along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // They are made once.
class ManyOpenApprovalsTest extends RunningApplication {
    private static final int MANY = 20_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Inbox counter;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable String mark;
    private @Nullable String deputyMark;
    private UUID request = new UUID(0, 0);
    private UUID approval = new UUID(0, 0);

    @BeforeEach
    void fill() {
        request = submit("sales");
        approval = open(request, "L1");
        boolean filled = mark != null;
        mark = changes("l1", mark, "items").mark;
        deputyMark = changes("l1.deputy", deputyMark, "items").mark;
        if (!filled) {
            makeMany();
        }
    }

    private void makeMany() {
        // Copies of a real one, as submitting so many would take an hour; the ids of both sides follow from a number.
        String copies = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into budget_request
                        select (jsonb_populate_record(r, jsonb_build_object(
                            'id', md5('request' || :copies || i)::uuid,
                            'process_instance_id', md5('request' || :copies || i)::uuid,
                            'number', 'MANY-' || i))).*
                        from generate_series(1, :many) i join budget_request r on r.id = :request""")
                .param("copies", copies)
                .param("many", MANY)
                .param("request", request)
                .update();
        // Or foreign keys are checked as was best when there were none to check: by reading all of them, each time.
        jdbc.sql("analyze").update();
        jdbc.sql("""
                        insert into approval
                        select (jsonb_populate_record(a, jsonb_build_object(
                            'id', md5('approval' || :copies || i)::uuid,
                            'request_id', md5('request' || :copies || i)::uuid))).*
                        from generate_series(1, :many) i join approval a on a.id = :approval""")
                .param("copies", copies)
                .param("many", MANY)
                .param("approval", approval)
                .update();
        // As autovacuum would do within a minute.
        jdbc.sql("analyze").update();
    }

    @Test
    void a_reassignment_moves_them_all_at_once() {
        Map<String, Object> assignment =
                jdbc.sql("""
                        select id, category_id, level, region from assignment
                        where category_id = ? and level = 'L1' and region = 'EMEA'""").param(UUID.fromString(category())).query().singleRow();
        String untouched = rowVersions();
        int before = gained();

        assign(assignment, "l1.deputy");

        assertThat(gained()).as("one piece of news, however many they are").isEqualTo(before + 1);
        assertThat(counted(assignment, "l1.deputy")).isEqualTo(1_001);

        assertThat(rowVersions()).isEqualTo(untouched);
        inbox("l1.deputy").then().body("items", hasSize(200));
        inbox("l1").then().body("items.request.categoryId", not(hasItem(category())));
        as("l1").post("/api/v1/approvals/" + approval + "/approve").then().statusCode(404);
        assertThat(changes("l1", mark, "removed").ids).isEqualTo(openAtTheCell());
        assertThat(changes("l1.deputy", deputyMark, "items").ids).isEqualTo(openAtTheCell());

        assign(assignment, "l1");
        approve("l1", request, "L1");
    }

    @Test
    void a_delegation_shows_them_all_to_the_deputy_until_it_is_ended() {
        String delegation = as("l1").body(Map.of(
                        "toUserId", user("l1.deputy"),
                        "from", databaseTime().minusSeconds(5).toString(),
                        "until", databaseTime().plusSeconds(3600).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        inbox("l1.deputy").then().body("items", hasSize(200));
        Changes came = changes("l1.deputy", deputyMark, "items");
        assertThat(came.ids).isEqualTo(openAtTheCell());

        as("l1").delete("/api/v1/delegations/" + delegation).then().statusCode(204);
        Set<String> notRemoved = new HashSet<>(came.ids);
        notRemoved.removeAll(changes("l1.deputy", came.mark, "removed").ids);
        assertThat(notRemoved).isEmpty();
        as("l1.deputy")
                .post("/api/v1/approvals/" + approval + "/approve")
                .then()
                .statusCode(404);
    }

    private Set<String> openAtTheCell() {
        return new HashSet<>(jdbc.sql("""
                        select id::text from approval where status = 'OPEN'
                        and responsibility_id = (select responsibility_id from approval where id = ?)""").param(approval).query(String.class).list());
    }

    /** What PostgreSQL would change if it wrote to any of the rows. */
    private String rowVersions() {
        return jdbc.sql("select sum(hashtextextended(id::text || xmin::text, 0))::text from approval")
                .query(String.class)
                .single();
    }

    private void assign(Map<String, Object> assignment, String username) {
        as("admin")
                .body(Map.of(
                        "categoryId", assignment.get("category_id"),
                        "level", assignment.get("level"),
                        "region", assignment.get("region"),
                        "approverIds", List.of(user(username))))
                .put("/api/v1/assignments/" + assignment.get("id"))
                .then()
                .statusCode(200);
    }

    private int gained() {
        return jdbc.sql(
                        "select count(*) from outbox_event where convert_from(payload, 'UTF8') like '%ResponsibilityGained%'")
                .query(Integer.class)
                .single();
    }

    private int counted(Map<String, Object> assignment, String username) {
        Place place = new Place(
                (UUID) Objects.requireNonNull(assignment.get("category_id")),
                "L1",
                (String) assignment.get("region"),
                null);
        return counter.waiting(UUID.fromString(user(username)), place, 1_001);
    }

    private Response inbox(String username) {
        return as(username).get("/api/v1/approvals/incoming?limit=200");
    }

    private record Changes(Set<String> ids, String mark) {}

    /** What a device hears page by page; with the JDK's client, as there are a thousand pages to read. */
    private Changes changes(String username, @Nullable String since, String list) {
        Set<String> ids = new HashSet<>();
        String mark = since;
        boolean more = true;
        while (more) {
            JsonNode page = page(username, mark);
            page.path(list)
                    .forEach(item -> ids.add(
                            item.isTextual() ? item.asText() : item.path("id").asText()));
            mark = page.path("lastSync").asText();
            more = page.path("more").asBoolean();
        }
        return new Changes(ids, Objects.requireNonNull(mark));
    }

    private JsonNode page(String username, @Nullable String mark) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port
                                    + "/api/v1/approvals/updates" + (mark == null ? "" : "?lastSync=" + mark)))
                            .header("Authorization", "Bearer " + tokenOf(username))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
