package io.athenabudget.signatures;

import io.athenabudget.signatures.Vector.AtHand;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the cases: what a device signs, and what somebody else might send instead. */
final class Vectors {
    static final TestDevice DEVICE = TestDevice.of(
            "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCBMxVPELj8adG9h6i84JFCrDI+yiYK17ZMhYfSqiiD4LQ==",
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFWFvALAPdf8Xvks3kfZ0099Z5DZZ7ZF+pRGK4RGsa5LBltGmVsmLrlmtgvQgIV5w5N9InMK1"
                    + "PJt9/U2L9U6eJA==");
    static final UUID ID = UUID.fromString("0d0d0d0d-0000-4000-8000-00000000de1c");
    static final UUID USER = UUID.fromString("0d0d0d0d-0000-4000-8000-0000000005e4");
    static final String CHALLENGE = "c2l4dGVlbiByYW5kb20gYnl0ZXMgYW5kIG1vcmU";

    private static final UUID APPROVAL = UUID.fromString("6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e11");
    private static final UUID REQUEST = UUID.fromString("6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e12");
    private static final UUID ANOTHER = UUID.fromString("6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e13");
    private static final Instant TIME = Instant.parse("2026-11-27T09:30:00.250Z");
    private static final String NONCE = "AAECAwQFBgcICQoLDA0ODw";

    private static final AtHand APPROVE = atHand("48000.00", Decision.Outcome.APPROVE, null);

    /** One of many: no two are the same. */
    static SignedDecision decision(int which) {
        return new SignedDecision(
                new Decision(
                        new UUID(0x4000, which),
                        REQUEST,
                        which + "00.00",
                        "EUR",
                        Decision.Outcome.APPROVE,
                        null,
                        which),
                TIME,
                Base64Url.of(ByteBuffer.allocate(16).putInt(which).array()));
    }

    private final List<Vector> cases = new ArrayList<>();

    static List<Vector> all() {
        Vectors vectors = new Vectors();
        vectors.good();
        vectors.altered();
        vectors.badlySigned();
        vectors.badlyFormed();
        return vectors.cases;
    }

    private void good() {
        signed("an approval without a comment", APPROVE);
        signed("an approval with a comment", atHand("48000.00", Decision.Outcome.APPROVE, "Fine by me"));
        signed(
                "a comment in any script",
                atHand("48000.00", Decision.Outcome.APPROVE, "Genehmigt für März – تمّت الموافقة ✅ \"so\"\n"));
        signed("an empty comment is none", atHand("48000.00", Decision.Outcome.APPROVE, ""));
        signed("a rejection", atHand("48000.00", Decision.Outcome.REJECT, "Too expensive"));
        signed("a rollback", atHand("48000.00", Decision.Outcome.ROLLBACK, "Wrong cost centre"));
        signed(
                "a currency without minor units",
                new AtHand(APPROVAL, REQUEST, "120000", "JPY", Decision.Outcome.APPROVE, null, 3));
    }

    /** Signed well, but something else than what is at hand. */
    private void altered() {
        altered("amount", new AtHand(APPROVAL, REQUEST, "4800.00", "EUR", Decision.Outcome.APPROVE, null, 0));
        altered("currency", new AtHand(APPROVAL, REQUEST, "48000.00", "USD", Decision.Outcome.APPROVE, null, 0));
        altered("outcome", new AtHand(APPROVAL, REQUEST, "48000.00", "EUR", Decision.Outcome.REJECT, null, 0));
        altered("approval", new AtHand(ANOTHER, REQUEST, "48000.00", "EUR", Decision.Outcome.APPROVE, null, 0));
        altered("request", new AtHand(APPROVAL, ANOTHER, "48000.00", "EUR", Decision.Outcome.APPROVE, null, 0));
        altered("version", new AtHand(APPROVAL, REQUEST, "48000.00", "EUR", Decision.Outcome.APPROVE, null, 1));
        altered("commentHash", atHand("48000.00", Decision.Outcome.APPROVE, "Fine by me"));
        AtHand commented = atHand("48000.00", Decision.Outcome.APPROVE, "Fine by me");
        add(
                "the comment was taken away",
                "altered",
                List.of("commentHash"),
                commented,
                payload(APPROVE),
                sign(payload(APPROVE)));
        add(
                "the comment is another",
                "altered",
                List.of("commentHash"),
                commented,
                payload(atHand("48000.00", Decision.Outcome.APPROVE, "Fine by you")),
                sign(payload(atHand("48000.00", Decision.Outcome.APPROVE, "Fine by you"))));
    }

    private void badlySigned() {
        String payload = payload(APPROVE);
        String good = sign(payload);
        String other = sign(payload(atHand("4800.00", Decision.Outcome.APPROVE, null)));
        bad("another key", "wrong-signature", payload, TestDevice.create().sign(ID, SignedDecision.TYPE, payload));
        bad(
                "the payload was exchanged behind the signature",
                "wrong-signature",
                payload,
                good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')));
        bad(
                "a signature of zeros",
                "wrong-signature",
                payload,
                good.substring(0, good.lastIndexOf('.') + 1) + Base64Url.of(new byte[64]));
        bad(
                "a signature in DER",
                "malformed",
                payload,
                DEVICE.sign(TestDevice.header("ES256", ID, SignedDecision.TYPE), payload, "SHA256withECDSA"));
        bad("no signature", "malformed", payload, good.substring(0, good.lastIndexOf('.') + 1));
        for (String algorithm : List.of("none", "HS256", "ES384", "ES512", "RS256", "es256")) {
            bad(
                    "the algorithm " + algorithm,
                    "wrong-algorithm",
                    payload,
                    DEVICE.sign(TestDevice.header(algorithm, ID, SignedDecision.TYPE), payload));
        }
        String unsigned = DEVICE.sign(TestDevice.header("none", ID, SignedDecision.TYPE), payload);
        bad(
                "unsigned, and it says so",
                "wrong-algorithm",
                payload,
                unsigned.substring(0, unsigned.lastIndexOf('.') + 1));
    }

    private void badlyFormed() {
        String payload = payload(APPROVE);
        bad("a proof in place of a decision", "malformed", payload, DEVICE.sign(ID, DeviceProof.TYPE, payload));
        bad(
                "a header without a type",
                "malformed",
                payload,
                DEVICE.sign("{\"alg\":\"ES256\",\"kid\":\"" + ID + "\"}", payload));
        bad(
                "a header that brings its own key",
                "malformed",
                payload,
                DEVICE.sign(
                        "{\"alg\":\"ES256\",\"jwk\":{\"kty\":\"EC\"},\"kid\":\"" + ID + "\",\"typ\":\""
                                + SignedDecision.TYPE + "\"}",
                        payload));
        bad(
                "a header in another order",
                "malformed",
                payload,
                DEVICE.sign(
                        "{\"typ\":\"" + SignedDecision.TYPE + "\",\"alg\":\"ES256\",\"kid\":\"" + ID + "\"}", payload));
        malformed("an unknown member", payload.replace("{\"amount\"", "{\"admin\":true,\"amount\""));
        malformed("a member twice", payload.replace("{\"amount\"", "{\"amount\":\"1.00\",\"amount\""));
        malformed("a missing member", payload.replace(",\"currency\":\"EUR\"", ""));
        malformed("spaces", payload.replace(",", ", "));
        malformed("another order", "{\"version\":0," + payload.substring(1).replace(",\"version\":0", ""));
        malformed("an escape that is not needed", payload.replace("APPROVE", "\\u0041PPROVE"));
        malformed("an amount as a number", payload.replace("\"48000.00\"", "48000"));
        malformed("a version as text", payload.replace("\"version\":0", "\"version\":\"0\""));
        malformed("a version that is a fraction", payload.replace("\"version\":0", "\"version\":0.5"));
        malformed("a time without milliseconds", payload.replace(".250Z", "Z"));
        malformed("a time in another zone", payload.replace(".250Z", ".250+01:00"));
        malformed("a nonce that is too short", payload.replace(NONCE, "AAECAwQFBgcICQ"));
        malformed(
                "an id in capitals",
                payload.replace("6f1c8f0e-57b0-4c2f-9a3b-0d5a3c1b7e11", "6F1C8F0E-57B0-4C2F-9A3B-0D5A3C1B7E11"));
        malformed("an unknown outcome", payload.replace("APPROVE", "ESCALATE"));
        malformed("a payload that is no object", "[]");
        malformed("a payload that is no JSON", "APPROVE");
        bad(
                "two parts",
                "malformed",
                payload,
                sign(payload).substring(0, sign(payload).lastIndexOf('.')));
        bad("padding", "malformed", payload, sign(payload) + "==");
    }

    private static AtHand atHand(String amount, Decision.Outcome outcome, @Nullable String comment) {
        return new AtHand(APPROVAL, REQUEST, amount, "EUR", outcome, comment, 0);
    }

    private static String payload(AtHand decision) {
        return new SignedDecision(decision.decision(), TIME, NONCE).payload();
    }

    private static String sign(String payload) {
        return DEVICE.sign(ID, SignedDecision.TYPE, payload);
    }

    private void signed(String name, AtHand decision) {
        add(name, "valid", List.of(), decision, payload(decision), sign(payload(decision)));
    }

    private void altered(String member, AtHand signed) {
        add(member + " is another", "altered", List.of(member), APPROVE, payload(signed), sign(payload(signed)));
    }

    private void malformed(String name, String payload) {
        bad(name, "malformed", payload, sign(payload));
    }

    private void bad(String name, String expected, String payload, String jws) {
        add(name, expected, List.of(), APPROVE, payload, jws);
    }

    private void add(String name, String expected, List<String> differs, AtHand decision, String payload, String jws) {
        cases.add(new Vector(
                name,
                expected,
                differs,
                decision,
                TIME.toString(),
                NONCE,
                payload,
                jws.substring(0, jws.indexOf('.', jws.indexOf('.') + 1) < 0 ? jws.length() : jws.lastIndexOf('.')),
                jws));
    }

    /** The key as JWK; clients import either this or the text that they register. */
    static Map<String, String> jwk() {
        return Map.of(
                "kty", "EC",
                "crv", "P-256",
                "x", "FWFvALAPdf8Xvks3kfZ0099Z5DZZ7ZF-pRGK4RGsa5I",
                "y", "wZbRplbJi65ZrYL0ICFecOTfSJzCtTybff1Ni_VOniQ",
                "d", "TMVTxC4_GnRvYeovOCRQqwyPsomCte2TIWH0qoog-C0");
    }
}
