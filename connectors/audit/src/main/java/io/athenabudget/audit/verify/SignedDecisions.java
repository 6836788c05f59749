package io.athenabudget.audit.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.audit.entry.Leaf;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.signatures.CompactJws;
import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.DeviceKey;
import io.athenabudget.signatures.SignatureFault;
import io.athenabudget.signatures.SignedDecision;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of an export that devices have signed. Each is held to the key that its device had proven, which is in the
 * log too, and to what its entry tells. Entries about devices and about decisions come on ways of their own, so of two that
 * happened shortly after one another either may stand first: it is their times that count.
 */
final class SignedDecisions {
    /** How far the clocks of the servers that wrote the times may be apart. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** How many decisions are remembered whose key may still come. */
    private static final int MOST_WAITING = 10_000;

    private static final String COMMENT = "/data/comment";

    private final Consumer<Finding> findings;
    private final Map<UUID, Proven> keys = new HashMap<>();
    private final Map<UUID, Instant> removals = new HashMap<>();
    private final Map<UUID, Signed> latest = new HashMap<>();
    private final List<Signed> waiting = new ArrayList<>();

    private long signed;
    private long verified;

    SignedDecisions(Consumer<Finding> findings) {
        this.findings = findings;
    }

    private record Proven(UUID user, DeviceKey key, Instant time) {}

    private record Signed(
            String where,
            long index,
            @Nullable UUID actor,
            Instant time,
            UUID device,
            Decision decision,
            boolean commentErased,
            String jws) {}

    long signed() {
        return signed;
    }

    long verified() {
        return verified;
    }

    /** Reads an entry, if it is about a device's key or a signed decision. */
    void read(String where, long index, ObjectNode leaf, Leaf entry, List<PersonalField> personal) {
        JsonNode data = leaf.path("data");
        String action = leaf.path("action").asText();
        try {
            switch (action) {
                case "DeviceKeyProven" -> proven(where, index, data, time(leaf));
                case "DeviceRemoved" -> removed(uuid(data, "deviceId"), time(leaf));
                case "ApprovalDecided", "DecisionRolledBack" -> {
                    if (data.has("signature")) {
                        signed++;
                        check(decision(where, index, action, data, entry, time(leaf), personal));
                    }
                }
                default -> {}
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            found(where, index, action + " cannot be read: " + e.getMessage());
        }
    }

    /** What was signed with a key that no entry has proven. */
    void finish() {
        waiting.forEach(
                it -> found(it.where, it.index, "no entry tells that device " + it.device + " had proven a key"));
        waiting.clear();
    }

    private void proven(String where, long index, JsonNode data, Instant time) {
        UUID device = uuid(data, "deviceId");
        DeviceKey key = DeviceKey.parse(text(data, "publicKey"))
                .orElseThrow(() -> new IllegalArgumentException("publicKey is no key"));
        Proven before = keys.putIfAbsent(device, new Proven(uuid(data, "userId"), key, time));
        if (before != null && !before.key.text().equals(key.text())) {
            found(where, index, "device " + device + " had proven another key before");
        }
        List<Signed> now =
                waiting.stream().filter(it -> it.device.equals(device)).toList();
        waiting.removeAll(now);
        now.forEach(this::check);
    }

    private void removed(UUID device, Instant time) {
        removals.putIfAbsent(device, time);
        Signed last = latest.get(device);
        if (last != null && isAfter(last.time, time)) {
            verified--;
            found(last.where, last.index, "device " + device + " had been removed before it signed");
        }
    }

    private void check(Signed decision) {
        Proven proven = keys.get(decision.device);
        if (proven == null) {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(decision);
            } else {
                found(decision.where, decision.index, "no entry before tells that its device had proven a key");
            }
            return;
        }
        String fault = fault(decision, proven);
        if (fault != null) {
            found(decision.where, decision.index, fault);
            return;
        }
        verified++;
        latest.merge(decision.device, decision, (a, b) -> b.time.isBefore(a.time) ? a : b);
    }

    private @Nullable String fault(Signed decision, Proven proven) {
        if (!proven.user.equals(decision.actor)) {
            return "it was signed by a device of " + proven.user + ", who did not take it";
        }
        if (isAfter(proven.time, decision.time)) {
            return "device " + decision.device + " had yet to prove its key";
        }
        Instant removal = removals.get(decision.device);
        if (removal != null && isAfter(decision.time, removal)) {
            return "device " + decision.device + " had been removed before it signed";
        }
        try {
            CompactJws jws = SignedDecision.parse(decision.jws);
            jws.requireSignedBy(proven.key);
            Decision content = SignedDecision.of(jws).decision();
            List<String> differences = new ArrayList<>(decision.decision.differencesFrom(content));
            if (decision.commentErased) {
                differences.remove("commentHash");
            }
            if (!jws.device().equals(decision.device)) {
                differences.add("device");
            }
            return differences.isEmpty()
                    ? null
                    : "what was signed differs from the entry in " + String.join(", ", differences);
        } catch (SignatureFault e) {
            return "its signature " + e.detail();
        }
    }

    private static boolean isAfter(Instant one, Instant other) {
        return one.isAfter(other.plus(TOLERANCE));
    }

    private static Signed decision(
            String where,
            long index,
            String action,
            JsonNode data,
            Leaf entry,
            Instant time,
            List<PersonalField> personal) {
        JsonNode signature = data.path("signature");
        String comment = personal.stream()
                .filter(field -> field.path().equals(COMMENT))
                .map(PersonalField::value)
                .findFirst()
                .orElse(null);
        return new Signed(
                where,
                index,
                entry.actor(),
                time,
                uuid(signature, "deviceId"),
                new Decision(
                        uuid(data, "approvalId"),
                        uuid(data, "requestId"),
                        text(signature, "amount"),
                        text(signature, "currency"),
                        outcome(action, data),
                        Decision.hashOf(comment),
                        signature.path("version").longValue()),
                comment == null && entry.commitments().containsKey(COMMENT),
                text(signature, "jws"));
    }

    private static Decision.Outcome outcome(String action, JsonNode data) {
        if (action.equals("DecisionRolledBack")) {
            return Decision.Outcome.ROLLBACK;
        }
        return switch (text(data, "outcome")) {
            case "APPROVED" -> Decision.Outcome.APPROVE;
            case "REJECTED" -> Decision.Outcome.REJECT;
            default -> throw new IllegalArgumentException("outcome is none");
        };
    }

    private static Instant time(ObjectNode leaf) {
        return Instant.parse(text(leaf, "time"));
    }

    private static UUID uuid(JsonNode node, String name) {
        return UUID.fromString(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        String text = node.path(name).textValue();
        if (text == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return text;
    }

    private void found(String where, long index, String message) {
        findings.accept(new Finding(Finding.Kind.DECISION, where, index, message));
    }
}
