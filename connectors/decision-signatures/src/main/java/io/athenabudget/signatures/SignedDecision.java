package io.athenabudget.signatures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a device signs when somebody decides on it.
 *
 * @param time when they did, by the device's clock, to the millisecond
 * @param nonce 16 random bytes in Base64url: no two decisions are the same
 */
public record SignedDecision(Decision decision, Instant time, String nonce) {
    public static final String TYPE = "athena-decision+jws";

    private static final Set<String> REQUIRED =
            Set.of("amount", "approval", "currency", "nonce", "outcome", "request", "time", "version");
    private static final Set<String> OPTIONAL = Set.of("commentHash");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern OUTCOME = Pattern.compile(String.join(
            "|", Arrays.stream(Decision.Outcome.values()).map(Enum::name).toList()));
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * Reads a signature of a decision, or of many of which this is one, believing nothing of it yet.
     *
     * @throws SignatureFault when it is none
     */
    public static CompactJws parse(String signature) {
        if (signature.length() > CompactJws.LONGEST) {
            throw SignatureFault.malformed("is longer than " + CompactJws.LONGEST + " characters");
        }
        return signature.contains(BatchSignature.SEPARATOR)
                ? BatchSignature.parse(signature)
                : CompactJws.parse(signature, TYPE);
    }

    /**
     * Reads what was signed.
     *
     * @throws SignatureFault when it is no decision in its one spelling
     */
    public static SignedDecision of(CompactJws jws) {
        byte[] payload = jws.payload();
        CanonicalObject members = CanonicalObject.read("payload", payload).canonical(payload, REQUIRED, OPTIONAL);
        return new SignedDecision(
                new Decision(
                        members.uuid("approval"),
                        members.uuid("request"),
                        members.text("amount", AMOUNT),
                        members.text("currency", CURRENCY),
                        Decision.Outcome.valueOf(members.text("outcome", OUTCOME)),
                        members.has("commentHash") ? members.text("commentHash", HASH) : null,
                        members.number("version")),
                time(members),
                members.text("nonce", NONCE));
    }

    private static Instant time(CanonicalObject members) {
        try {
            return Instant.parse(members.text("time", TIME));
        } catch (DateTimeException e) {
            throw members.wrong("time");
        }
    }

    /** The payload, canonical: what every client has to make of the same decision. */
    public String payload() {
        ObjectNode members = CanonicalObject.empty()
                .put("approval", decision.approval().toString())
                .put("request", decision.request().toString())
                .put("amount", decision.amount())
                .put("currency", decision.currency())
                .put("outcome", decision.outcome().name())
                .put("version", decision.version())
                .put("time", MILLISECONDS.format(time))
                .put("nonce", nonce);
        if (decision.commentHash() != null) {
            members.put("commentHash", decision.commentHash());
        }
        return CanonicalObject.textOf(members);
    }
}
