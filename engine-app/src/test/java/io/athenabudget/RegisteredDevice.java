package io.athenabudget;

import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.SignedDecision;
import io.athenabudget.signatures.TestDevice;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A device of somebody, as the application knows it, with the key it signs with. */
public record RegisteredDevice(
        UUID id, TestDevice keys, String challenge, UUID user, Supplier<RequestSpecification> calls) {

    /** @param calls as its user */
    public static RegisteredDevice unproven(Supplier<RequestSpecification> calls) {
        TestDevice keys = TestDevice.create();
        UUID user = UUID.fromString(calls.get().get("/api/v1/users/me").path("id"));
        Response registered = calls.get()
                .body(Map.of("platform", "ANDROID", "name", "Pixel 9", "publicKey", keys.publicKey()))
                .post("/api/v1/devices");
        registered.then().statusCode(201);
        return new RegisteredDevice(
                UUID.fromString(registered.path("id")), keys, registered.path("challenge"), user, calls);
    }

    public static RegisteredDevice proven(Supplier<RequestSpecification> calls) {
        RegisteredDevice device = unproven(calls);
        device.prove(device.keys.prove(device.id, device.challenge, device.user))
                .then()
                .statusCode(200);
        return device;
    }

    public Response prove(String proof) {
        return calls.get().body(Map.of("proof", proof)).post("/api/v1/devices/" + id + "/proof");
    }

    public String newChallenge() {
        return calls.get()
                .post("/api/v1/devices/" + id + "/challenge")
                .then()
                .statusCode(200)
                .extract()
                .path("challenge");
    }

    /** What its user would decide of an approval, as the application shows it to them now. */
    public Decision atHand(UUID approval, Decision.Outcome outcome, @Nullable String comment) {
        Response shown = calls.get().get("/api/v1/approvals/" + approval);
        shown.then().statusCode(200);
        return new Decision(
                approval,
                UUID.fromString(shown.path("requestId")),
                shown.path("request.amount"),
                shown.path("request.currency"),
                outcome,
                Decision.hashOf(comment),
                shown.<Integer>path("version"));
    }

    public String sign(Decision decision) {
        return sign(decision, Instant.now());
    }

    public String sign(Decision decision, Instant time) {
        return keys.sign(id, new SignedDecision(decision, time, TestDevice.nonce()));
    }

    /** Signs what is shown of several, together. @return the signature of each */
    public List<String> signTogether(List<UUID> approvals, Decision.Outcome outcome) {
        return keys.signTogether(
                id,
                approvals.stream()
                        .map(approval ->
                                new SignedDecision(atHand(approval, outcome, null), Instant.now(), TestDevice.nonce()))
                        .toList());
    }

    public String sign(UUID approval, Decision.Outcome outcome, @Nullable String comment) {
        return sign(atHand(approval, outcome, comment));
    }
}
