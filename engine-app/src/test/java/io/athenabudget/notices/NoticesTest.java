package io.athenabudget.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.internalport.CalledByServices;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the notification service is told, and what it can have done. */
class NoticesTest extends CalledByServices {
    private static final String V1 = "/internal/v1";

    @Test
    void it_is_told_who_somebody_is_and_how_to_reach_them() throws Exception {
        register(null);
        String device = register("token-" + UUID.randomUUID());

        JsonNode items = asked(V1 + "/recipients?id=" + user("sales2") + "&id=" + UUID.randomUUID())
                .path("items");

        assertThat(items).hasSize(1);
        JsonNode person = items.get(0);
        assertThat(fields(person))
                .containsExactly(
                        "id", "displayName", "email", "phone", "locale", "timeZone", "active", "roles", "devices");
        assertThat(person.path("id").asText()).isEqualTo(user("sales2"));
        assertThat(person.path("displayName").asText()).isEqualTo("Sofia Sales EMEA");
        assertThat(person.path("email").asText()).isEqualTo("sales2@athena.example");
        assertThat(person.path("active").asBoolean()).isTrue();
        assertThat(person.path("roles").get(0).asText()).isEqualTo("SALES");
        assertThat(person.path("devices"))
                .anySatisfy(found -> assertThat(found.path("id").asText()).isEqualTo(device))
                .allSatisfy(found -> {
                    assertThat(fields(found)).containsExactly("id", "platform", "pushToken");
                    assertThat(found.path("pushToken").isTextual()).isTrue();
                });
    }

    @Test
    void it_is_told_who_has_a_role() throws Exception {
        JsonNode admins = asked(V1 + "/recipients?role=ADMIN");
        assertThat(admins.path("items"))
                .extracting(admin -> admin.path("id").asText())
                .containsExactly(user("admin"), user("admin2"));
        assertThat(admins.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void it_asks_for_two_hundred_at_once_and_not_for_more() throws Exception {
        List<String> ids = new ArrayList<>(List.of("id=" + user("sales")));
        while (ids.size() < 200) {
            ids.add("id=" + UUID.randomUUID());
        }
        assertThat(asked(V1 + "/recipients?" + String.join("&", ids)).path("items"))
                .hasSize(1);
        ids.add("id=" + UUID.randomUUID());
        assertThat(status(V1 + "/recipients?" + String.join("&", ids))).isEqualTo(400);
        assertThat(status(V1 + "/recipients")).isEqualTo(400);
        assertThat(status(V1 + "/recipients?id=nonsense")).isEqualTo(400);
        assertThat(status(V1 + "/recipients?role=KING")).isEqualTo(400);
    }

    @Test
    void it_is_told_what_a_request_is_about() throws Exception {
        UUID request = submit("sales");
        JsonNode notice = asked(V1 + "/requests/" + request);
        assertThat(fields(notice))
                .containsExactly(
                        "id",
                        "number",
                        "title",
                        "amount",
                        "currency",
                        "amountBase",
                        "baseCurrency",
                        "region",
                        "categoryName",
                        "requesterId",
                        "requesterName",
                        "status",
                        "final");
        assertThat(notice.path("amount").asText()).isEqualTo("1250.00");
        assertThat(notice.path("categoryName").asText()).isEqualTo("Equipment");
        assertThat(notice.path("requesterName").asText()).isEqualTo("Sam Sales EMEA");
        assertThat(notice.path("status").asText()).isEqualTo("PENDING");
        assertThat(notice.path("final").asBoolean()).isFalse();
        assertThat(status(V1 + "/requests/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(status(V1 + "/approvals/" + UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void it_is_told_who_may_decide_now_and_then_what_was_decided() throws Exception {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        JsonNode open = asked(V1 + "/approvals/" + approval);
        assertThat(fields(open))
                .containsExactly("id", "request", "level", "levelName", "status", "dueAt", "candidates", "decision");
        assertThat(open.path("request").path("id").asText()).isEqualTo(request.toString());
        assertThat(open.path("status").asText()).isEqualTo("OPEN");
        assertThat(candidates(approval)).containsExactly(user("l1"));
        assertThat(open.path("decision").isNull()).isTrue();

        reject("l1", request, "L1");

        JsonNode decided = asked(V1 + "/approvals/" + approval);
        assertThat(decided.path("candidates")).isEmpty();
        JsonNode decision = decided.path("decision");
        assertThat(fields(decision))
                .containsExactly(
                        "outcome",
                        "decidedBy",
                        "decidedByName",
                        "onBehalfOf",
                        "onBehalfOfName",
                        "decidedAt",
                        "comment",
                        "rollbackUntil",
                        "status");
        assertThat(decision.path("decidedByName").asText()).isEqualTo("L1 Approver EMEA");
        assertThat(decision.path("comment").asText()).isEqualTo("Too expensive");
        assertThat(decision.path("status").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void it_is_told_where_somebody_decides_and_how_much_waits_for_them_there() throws Exception {
        int before = responsibility("l1", "&region=EMEA").path("waiting").asInt();
        submit("sales");

        JsonNode mine = responsibility("l1", "&region=EMEA");
        assertThat(fields(mine))
                .containsExactly("categoryName", "level", "region", "departmentName", "responsible", "waiting", "more");
        assertThat(mine.path("categoryName").asText()).isEqualTo("Equipment");
        assertThat(mine.path("departmentName").isNull()).isTrue();
        assertThat(mine.path("responsible").asBoolean()).isTrue();
        assertThat(mine.path("waiting").asInt()).isEqualTo(before + 1);
        assertThat(mine.path("more").asBoolean()).isFalse();
        assertThat(responsibility("l1", "").path("waiting").asInt())
                .as("everywhere is more than one region")
                .isEqualTo(before + 1);

        assertThat(responsibility("l1", "&region=APAC").path("waiting").asInt()).isZero();
        JsonNode anothers = responsibility("l2", "&region=EMEA");
        assertThat(anothers.path("responsible").asBoolean()).isFalse();
        assertThat(anothers.path("waiting").asInt()).isZero();
        String unknown = V1 + "/responsibilities?level=L1&userId=" + user("l1") + "&categoryId=";
        assertThat(status(unknown + UUID.randomUUID())).isEqualTo(404);
        assertThat(status(unknown + "nonsense")).isEqualTo(400);
    }

    @Test
    void it_is_told_no_more_of_a_long_inbox_than_that_it_is_long() throws Exception {
        UUID open = open(submit("sales"), "L1");
        try {
            jdbc.sql("""
                            insert into approval (id, request_id, level, level_name, status, responsibility_id,
                                requester_id, amount_base, created_at, due_at, scopes)
                            select gen_random_uuid(), request_id, level, level_name, status, responsibility_id,
                                requester_id, amount_base, created_at, due_at, '{many}'
                            from approval, generate_series(1, 1000) where id = ?""").param(open).update();
            JsonNode many = responsibility("l1", "&region=EMEA");
            assertThat(many.path("waiting").asInt()).isEqualTo(1_000);
            assertThat(many.path("more").asBoolean()).isTrue();
        } finally {
            jdbc.sql("delete from approval where scopes = '{many}'").update();
        }
    }

    @Test
    void deputies_are_candidates_unless_they_must_not_decide() throws Exception {
        String deputy = delegate("l2", "l2.deputy");
        String colleague = delegate("l2", "l1");
        try {
            UUID request = submit("sales");
            approve("l1", request, "L1");
            assertThat(candidates(open(request, "L2")))
                    .as("l1 has decided a level already")
                    .containsExactlyInAnyOrder(user("l2"), user("l2.deputy"));
            assertThat(post(V1 + "/approvals/" + open(request, "L2") + "/links", Map.of("userId", user("l1")))
                            .statusCode())
                    .isEqualTo(409);
        } finally {
            as("l2").delete("/api/v1/delegations/" + deputy).then().statusCode(204);
            as("l2").delete("/api/v1/delegations/" + colleague).then().statusCode(204);
        }
    }

    @Test
    void nobody_is_a_candidate_for_their_own_request() throws Exception {
        jdbc.sql("update app_user set roles = '{APPROVER,SALES}' where username = 'l1'")
                .update();
        String deputy = delegate("l1", "l1.deputy");
        try {
            UUID own = submit("l1");
            assertThat(candidates(open(own, "L1"))).isEmpty();
        } finally {
            as("l1").delete("/api/v1/delegations/" + deputy).then().statusCode(204);
            jdbc.sql("update app_user set roles = '{APPROVER}' where username = 'l1'")
                    .update();
        }
    }

    @Test
    void a_dead_push_token_is_forgotten_unless_there_is_a_new_one() throws Exception {
        String dead = "token-" + UUID.randomUUID();
        String device = register(dead);
        String path = V1 + "/devices/" + device + "/push-token-gone";

        assertThat(post(path, Map.of("pushToken", "another")).statusCode()).isEqualTo(204);
        assertThat(token(device)).isEqualTo(dead);
        assertThat(post(path, Map.of("pushToken", dead)).statusCode()).isEqualTo(204);
        assertThat(token(device)).isNull();
        assertThat(post(path, Map.of("pushToken", dead)).statusCode()).isEqualTo(204);
        assertThat(post(V1 + "/devices/" + UUID.randomUUID() + "/push-token-gone", Map.of("pushToken", dead))
                        .statusCode())
                .isEqualTo(204);
        assertThat(post(path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(jdbc.sql("select convert_from(payload, 'UTF8') from outbox_event")
                        .query(String.class)
                        .list())
                .noneMatch(event -> event.contains(dead));
    }

    @Test
    void it_gets_links_for_whoever_may_decide() throws Exception {
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String path = V1 + "/approvals/" + approval + "/links";

        HttpResponse<String> made = post(path, Map.of("userId", user("l1")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        JsonNode pair = JSON.readTree(made.body());
        assertThat(fields(pair)).containsExactly("approve", "reject", "expiresAt");
        assertThat(pair.path("approve").asText()).startsWith("/act/");
        assertThat(Instant.parse(pair.path("expiresAt").asText())).isAfter(Instant.now());
        assertThat(status(pair.path("approve").asText()))
                .as("pages are not for services")
                .isEqualTo(404);

        HttpResponse<String> none = post(path, Map.of("userId", user("l2")));
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.body()).contains("/nothing-to-decide");
        assertThat(post(path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(post(V1 + "/approvals/" + UUID.randomUUID() + "/links", Map.of("userId", user("l1")))
                        .statusCode())
                .isEqualTo(404);
        approve("l1", request, "L1");
        assertThat(post(path, Map.of("userId", user("l1"))).statusCode()).isEqualTo(409);
    }

    private JsonNode responsibility(String username, String where) throws Exception {
        return asked(V1 + "/responsibilities?userId=" + user(username) + "&level=L1&categoryId=" + category() + where);
    }

    private List<String> candidates(UUID approval) throws Exception {
        return stream(asked(V1 + "/approvals/" + approval).path("candidates"))
                .map(JsonNode::asText)
                .toList();
    }

    private String delegate(String from, String to) {
        return as(from).body(Map.of(
                        "fromUserId", user(from),
                        "toUserId", user(to),
                        "from", Instant.now().minusSeconds(60).toString(),
                        "until", Instant.now().plusSeconds(600).toString()))
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String register(@Nullable String pushToken) {
        Map<String, @Nullable Object> device = new HashMap<>(Map.of("platform", "ANDROID"));
        device.put("pushToken", pushToken);
        return as("sales2")
                .body(device)
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private @Nullable String token(String device) {
        return jdbc.sql("select push_token from device where id = ?")
                .param(UUID.fromString(device))
                .query((row, i) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names.stream().collect(Collectors.toList());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }
}
