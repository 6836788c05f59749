package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RegisteredDevice;
import io.athenabudget.RunningApplication;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSignature;
import io.athenabudget.events.DecisionSignatureRefused;
import io.athenabudget.events.EventCodec;
import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.Decision.Outcome;
import io.athenabudget.signatures.SignedDecision;
import io.athenabudget.signatures.TestDevice;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SignedDecisionsTest extends RunningApplication {
    private static final String COMMENT = "Genehmigt für März ✅";

    @Test
    void a_signed_decision_is_kept_with_its_signature_and_its_device() {
        RegisteredDevice phone = phone();
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        String signature = phone.sign(approval, Outcome.APPROVE, COMMENT);

        approve(approval, COMMENT, signature)
                .then()
                .statusCode(200)
                .body("signedBy", is(phone.id().toString()));

        request(request).then().body("decisions[0].signedBy", is(phone.id().toString()));
        assertThat(jdbc.sql("select signature from approval where id = ?")
                        .param(approval)
                        .query(String.class)
                        .single())
                .isEqualTo(signature);
        assertThat(told(request, ApprovalDecided.class).signature())
                .isEqualTo(new DecisionSignature(phone.id(), "1250.00", "EUR", 0, signature));
        assertThat(as("l1").get("/api/v1/devices").<String>path("items[0].lastUsedAt"))
                .isNotNull();
    }

    @Test
    void a_signature_that_does_not_hold_is_recorded_although_nothing_is_decided() {
        RegisteredDevice phone = phone();
        UUID approval = open(submit("sales"), "L1");
        String ofARejection = phone.sign(approval, Outcome.REJECT, null);

        refused(approve(approval, null, ofARejection), "altered");
        assertThat(lastOf("l1")).isEqualTo(new DecisionSignatureRefused(approval, phone.id(), "altered"));

        sync(List.of(queued(approval, "APPROVE", null, 0, "no signature")));
        assertThat(lastOf("l1")).isEqualTo(new DecisionSignatureRefused(approval, null, "malformed"));
        assertThat(stillOpen(approval)).isTrue();
    }

    private AthenaEvent lastOf(String username) {
        EventCodec codec = new EventCodec();
        return jdbc.sql("select payload from outbox_event where key = ? order by id desc limit 1")
                .param(user(username))
                .query((row, i) -> codec.decode(row.getBytes("payload")).data())
                .single();
    }

    @Test
    void a_signed_rejection_and_its_signed_rollback_are_taken() {
        RegisteredDevice phone = phone();
        UUID request = submit("sales");
        UUID approval = open(request, "L1");
        decide(approval, "reject", "Too dear", phone.sign(approval, Outcome.REJECT, "Too dear"))
                .then()
                .statusCode(200);

        String signature = phone.sign(approval, Outcome.ROLLBACK, "A mistake");
        decide(approval, "rollback", "A mistake", signature).then().statusCode(200);

        assertThat(told(request, DecisionRolledBack.class).signature())
                .isEqualTo(new DecisionSignature(phone.id(), "1250.00", "EUR", 1, signature));
        assertThat(jdbc.sql("select rollback_signature from approval where id = ? and rollback_signed_by = ?")
                        .params(approval, phone.id())
                        .query(String.class)
                        .single())
                .isEqualTo(signature);
    }

    @Test
    void nobody_has_to_sign_unless_they_are_made_to() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        request(request).then().body("decisions[0].signedBy", nullValue());
        assertThat(told(request, ApprovalDecided.class).signature()).isNull();
    }

    @Test
    void what_was_signed_is_what_is_decided_in_every_member() {
        RegisteredDevice phone = phone();
        UUID approval = open(submit("sales"), "L1");
        Decision good = phone.atHand(approval, Outcome.APPROVE, COMMENT);
        UUID other = UUID.randomUUID();

        altered(phone, good, decision(good, "amount", "12.50"), "amount");
        altered(phone, good, decision(good, "currency", "USD"), "currency");
        altered(phone, good, decision(good, "outcome", "REJECT"), "outcome");
        altered(phone, good, decision(good, "approval", other.toString()), "approval");
        altered(phone, good, decision(good, "request", other.toString()), "request");
        altered(phone, good, decision(good, "comment", "Another comment"), "commentHash");
        altered(phone, good, decision(good, "comment", null), "commentHash");
        assertThat(stillOpen(approval)).isTrue();
    }

    private void altered(RegisteredDevice phone, Decision good, Decision signed, String member) {
        refused(approve(good.approval(), COMMENT, phone.sign(signed)), "altered")
                .body("differs", contains(member));
    }

    @Test
    void what_no_proven_device_of_the_decider_has_signed_is_refused() {
        RegisteredDevice phone = phone();
        RegisteredDevice unproven = RegisteredDevice.unproven(() -> as("l1"));
        RegisteredDevice removed = phone();
        as("l1").delete("/api/v1/devices/" + removed.id()).then().statusCode(204);
        RegisteredDevice foreign = RegisteredDevice.proven(() -> as("l2"));
        UUID approval = open(submit("sales"), "L1");
        Decision decision = phone.atHand(approval, Outcome.APPROVE, null);

        refused(approve(approval, null, "signed, l1"), "malformed");
        refused(approve(approval, null, unproven.sign(decision)), "unproven-device");
        refused(approve(approval, null, removed.sign(decision)), "revoked-device");
        refused(approve(approval, null, foreign.sign(decision)), "foreign-device");
        SignedDecision signed = new SignedDecision(decision, Instant.now(), TestDevice.nonce());
        refused(approve(approval, null, TestDevice.create().sign(phone.id(), signed)), "wrong-signature");
        refused(approve(approval, null, phone.keys().sign(UUID.randomUUID(), signed)), "foreign-device");
        refused(
                approve(approval, null, phone.sign(decision).replaceFirst("^[^.]*", "eyJhbGciOiJub25lIn0")),
                "wrong-algorithm");
        assertThat(stillOpen(approval)).isTrue();
        approve(approval, null, phone.sign(decision)).then().statusCode(200);
    }

    @Test
    void a_phone_may_be_offline_for_a_week_and_its_clock_five_minutes_ahead() {
        RegisteredDevice phone = phone();
        UUID approval = open(submit("sales"), "L1");
        Decision decision = phone.atHand(approval, Outcome.APPROVE, null);
        Instant now = databaseTime();

        refused(approve(approval, null, phone.sign(decision, now.minus(Duration.ofDays(9)))), "stale");
        refused(approve(approval, null, phone.sign(decision, now.plus(Duration.ofMinutes(10)))), "ahead");
        approve(approval, null, phone.sign(decision, now.minus(Duration.ofDays(7))))
                .then()
                .statusCode(200);
        UUID another = open(submit("sales"), "L1");
        approve(
                        another,
                        null,
                        phone.sign(phone.atHand(another, Outcome.APPROVE, null), now.plus(Duration.ofMinutes(4))))
                .then()
                .statusCode(200);
    }

    @Test
    void a_nonce_signs_once() {
        RegisteredDevice phone = phone();
        UUID one = open(submit("sales"), "L1");
        UUID other = open(submit("sales"), "L1");
        String nonce = TestDevice.nonce();

        approve(one, null, signed(phone, one, nonce)).then().statusCode(200);
        refused(approve(other, null, signed(phone, other, nonce)), "replayed");
        assertThat(stillOpen(other)).isTrue();
        // A refused decision has used nothing up.
        approve(other, null, signed(phone, other, TestDevice.nonce())).then().statusCode(200);
    }

    @RepeatedTest(3)
    void of_two_decisions_at_once_with_one_nonce_one_is_taken() throws Exception {
        RegisteredDevice phone = phone();
        UUID one = open(submit("sales"), "L1");
        UUID other = open(submit("sales"), "L1");
        String nonce = TestDevice.nonce();
        String first = signed(phone, one, nonce);
        String second = signed(phone, other, nonce);

        List<Response> answers = atOnce(List.of(() -> approve(one, null, first), () -> approve(other, null, second)));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
        assertThat(List.of(stillOpen(one), stillOpen(other))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void one_device_can_sign_many_decisions_at_the_same_time() throws Exception {
        RegisteredDevice phone = phone();
        List<Callable<Response>> calls = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> {
                    UUID approval = open(submit("sales"), "L1");
                    String signature = phone.sign(approval, Outcome.APPROVE, null);
                    return (Callable<Response>) () -> approve(approval, null, signature);
                })
                .toList();
        assertThat(atOnce(calls)).extracting(Response::statusCode).containsOnly(200);
    }

    @Test
    void an_approval_that_changed_is_a_conflict_whatever_was_signed() {
        RegisteredDevice phone = phone();
        UUID approval = open(submit("sales"), "L1");
        String seen = phone.sign(approval, Outcome.APPROVE, null);
        jdbc.sql("update approval set version = version + 1 where id = ?")
                .param(approval)
                .update();
        approve(approval, null, seen).then().statusCode(409).body("type", endsWith("/changed-meanwhile"));
    }

    @Test
    void a_queue_that_is_sent_again_is_told_what_became_of_it() {
        RegisteredDevice phone = phone();
        UUID mine = open(submit("sales"), "L1");
        UUID taken = open(submit("sales"), "L1");
        UUID changed = open(submit("sales"), "L1");
        UUID altered = open(submit("sales"), "L1");
        List<Map<String, Object>> queue = List.of(
                queued(mine, "APPROVE", COMMENT, 0, phone.sign(mine, Outcome.APPROVE, COMMENT)),
                queued(taken, "REJECT", "No", 0, phone.sign(taken, Outcome.REJECT, "No")),
                queued(changed, "APPROVE", null, 0, phone.sign(changed, Outcome.APPROVE, null)),
                queued(altered, "REJECT", "No", 0, phone.sign(altered, Outcome.APPROVE, "No")));
        approve(taken, null, null).then().statusCode(200);
        jdbc.sql("update approval set version = version + 1 where id = ?")
                .param(changed)
                .update();

        sync(queue)
                .then()
                .body("items.result", contains("APPLIED", "CONFLICT", "CONFLICT", "INVALID"))
                .body("items[0].approval.decision.signedBy", is(phone.id().toString()))
                .body("items[3].problem.reason", is("altered"));
        sync(queue).then().body("items.result", contains("DUPLICATE", "CONFLICT", "CONFLICT", "INVALID"));

        List<Map<String, Object>> back =
                List.of(queued(mine, "ROLLBACK", "Sorry", 1, phone.sign(mine, Outcome.ROLLBACK, "Sorry")));
        sync(back).then().body("items.result", contains("APPLIED"));
        sync(back).then().body("items.result", contains("DUPLICATE"));
    }

    @Test
    void many_decisions_at_once_may_be_signed_each() {
        RegisteredDevice phone = phone();
        UUID approval = open(submit("sales"), "L1");
        as("l1").body(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                approval,
                                "action",
                                "APPROVE",
                                "signature",
                                phone.sign(approval, Outcome.APPROVE, null)))))
                .post("/api/v1/approvals/bulk")
                .then()
                .body("items.result", contains("APPLIED"))
                .body("items[0].approval.decision.signedBy", is(phone.id().toString()));
    }

    private RegisteredDevice phone() {
        return RegisteredDevice.proven(() -> as("l1"));
    }

    private static String signed(RegisteredDevice phone, UUID approval, String nonce) {
        return phone.keys()
                .sign(
                        phone.id(),
                        new SignedDecision(phone.atHand(approval, Outcome.APPROVE, null), Instant.now(), nonce));
    }

    private static Decision decision(Decision good, String member, @Nullable String value) {
        String text = String.valueOf(value);
        return new Decision(
                member.equals("approval") ? UUID.fromString(text) : good.approval(),
                member.equals("request") ? UUID.fromString(text) : good.request(),
                member.equals("amount") ? text : good.amount(),
                member.equals("currency") ? text : good.currency(),
                member.equals("outcome") ? Outcome.valueOf(text) : good.outcome(),
                member.equals("comment") ? Decision.hashOf(value) : good.commentHash(),
                good.version());
    }

    private Response approve(UUID approval, @Nullable String comment, @Nullable String signature) {
        return decide(approval, "approve", comment, signature);
    }

    private Response decide(UUID approval, String how, @Nullable String comment, @Nullable String signature) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("comment", comment);
        body.put("signature", signature);
        return as("l1").body(body).post("/api/v1/approvals/" + approval + "/" + how);
    }

    private static Map<String, Object> queued(
            UUID id, String action, @Nullable String comment, long version, String signature) {
        Map<String, Object> item = new HashMap<>(Map.of(
                "id",
                id,
                "action",
                action,
                "version",
                version,
                "decidedAt",
                Instant.now().toString(),
                "signature",
                signature));
        if (comment != null) {
            item.put("comment", comment);
        }
        return item;
    }

    private Response sync(List<Map<String, Object>> items) {
        Response answer = as("l1").body(Map.of("items", items)).post("/api/v1/approvals/sync");
        answer.then().statusCode(200);
        return answer;
    }

    private static io.restassured.response.ValidatableResponse refused(Response answer, String reason) {
        return answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/signature-refused"))
                .body("reason", is(reason));
    }

    private boolean stillOpen(UUID approval) {
        return jdbc.sql("select status = 'OPEN' from approval where id = ?")
                .param(approval)
                .query(Boolean.class)
                .single();
    }

    private <E extends AthenaEvent> E told(UUID request, Class<E> kind) {
        EventCodec codec = new EventCodec();
        return jdbc
                .sql("select payload from outbox_event where key = ? order by id")
                .param(request.toString())
                .query((row, i) -> codec.decode(row.getBytes("payload")).data())
                .list()
                .stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new java.util.ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
