package io.athenabudget.approvals;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RegisteredDevice;
import io.athenabudget.RunningApplication;
import io.athenabudget.actionlinks.ActionLinks;
import io.athenabudget.signatures.Decision.Outcome;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Above the amount from which decisions have to be signed, on each way that a decision can take. */
@TestPropertySource(properties = "athena.approvals.signatures.required-above=1249.99")
class SignaturesRequiredTest extends RunningApplication {
    @Autowired
    private ActionLinks links;

    @Test
    void so_much_is_decided_with_a_signature_only() {
        UUID approval = large();
        needed(call(approval, "approve", Map.of()));
        needed(call(approval, "reject", Map.of("comment", "No")));

        RegisteredDevice phone = RegisteredDevice.proven(() -> as("l1"));
        call(approval, "approve", Map.of("signature", phone.sign(approval, Outcome.APPROVE, null)))
                .then()
                .statusCode(200);
    }

    @Test
    void less_is_decided_without() {
        UUID request = UUID.fromString(as("sales")
                .body(submission(Map.of("amount", "1249.99")))
                .post("/api/v1/requests")
                .path("id"));
        approve("l1", request, "L1");
        rollBack(
                        "l1",
                        jdbc.sql("select id from approval where request_id = ? and level = 'L1'")
                                .param(request)
                                .query(UUID.class)
                                .single())
                .then()
                .statusCode(200);
    }

    @Test
    void neither_a_list_nor_a_queue_gets_around_it() {
        UUID approval = large();
        as("l1").body(Map.of("items", List.of(Map.of("id", approval, "action", "APPROVE"))))
                .post("/api/v1/approvals/bulk")
                .then()
                .body("items.result", contains("INVALID"))
                .body("items[0].problem.type", endsWith("/signature-needed"));
        as("l1").body(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                approval,
                                "action",
                                "APPROVE",
                                "version",
                                0,
                                "decidedAt",
                                Instant.now().toString()))))
                .post("/api/v1/approvals/sync")
                .then()
                .body("items.result", contains("INVALID"))
                .body("items[0].problem.type", endsWith("/signature-needed"));
    }

    @Test
    void many_are_decided_with_one_signature_which_is_good_for_each_of_them_and_no_other() {
        RegisteredDevice phone = RegisteredDevice.proven(() -> as("l1"));
        List<UUID> approvals = List.of(large(), large(), large());
        List<String> signatures = phone.signTogether(approvals, Outcome.APPROVE);
        UUID another = large();

        as("l1").body(Map.of(
                        "items",
                        List.of(
                                signed(approvals.get(0), signatures.get(0)),
                                signed(approvals.get(1), signatures.get(1)),
                                signed(another, signatures.get(2)))))
                .post("/api/v1/approvals/bulk")
                .then()
                .body("items.result", contains("APPLIED", "APPLIED", "INVALID"))
                .body("items[2].problem.type", endsWith("/signature-refused"))
                .body("items[2].problem.reason", is("altered"));
        call(approvals.get(2), "approve", Map.of("signature", signatures.get(2)))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> signed(UUID approval, String signature) {
        return Map.of("id", approval, "action", "APPROVE", "signature", signature);
    }

    @Test
    void a_link_says_where_to_decide_instead() {
        UUID approval = large();
        String link = links.make(UUID.fromString(user("l1")), approval).approve();
        given().get(link).then().statusCode(403).body(containsString("Decide this one in the app"));
        given().contentType("application/x-www-form-urlencoded")
                .body("")
                .post(link)
                .then()
                .statusCode(403)
                .body(containsString("Decide this one in the app"));
        as("l1").get("/api/v1/approvals/" + approval).then().body("status", is("OPEN"));
    }

    @Test
    void the_decider_signs_a_rollback_too_and_an_administrator_says_why() {
        RegisteredDevice phone = RegisteredDevice.proven(() -> as("l1"));
        UUID mine = decided(phone);
        as("l1").get("/api/v1/approvals/" + mine + "/rollback").then().statusCode(200);
        needed(call(mine, "rollback", Map.of()));
        call(mine, "rollback", Map.of("signature", phone.sign(mine, Outcome.ROLLBACK, null)))
                .then()
                .statusCode(200);

        UUID other = decided(phone);
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("comment", "The phone was stolen"))
                .post("/api/v1/approvals/" + other + "/rollback")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_decided_already_is_a_conflict_signed_or_not() {
        RegisteredDevice phone = RegisteredDevice.proven(() -> as("l1"));
        UUID approval = decided(phone);
        call(approval, "approve", Map.of()).then().statusCode(409).body("type", endsWith("/already-decided"));
    }

    private UUID large() {
        return open(submit("sales"), "L1");
    }

    private UUID decided(RegisteredDevice phone) {
        UUID approval = large();
        call(approval, "approve", Map.of("signature", phone.sign(approval, Outcome.APPROVE, null)))
                .then()
                .statusCode(200);
        return approval;
    }

    private Response call(UUID approval, String how, Map<String, Object> body) {
        return as("l1").body(body).post("/api/v1/approvals/" + approval + "/" + how);
    }

    private static void needed(Response answer) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/signature-needed"))
                .body("detail", containsString("in the app"));
    }
}
