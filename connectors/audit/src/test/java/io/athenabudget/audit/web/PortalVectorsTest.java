package io.athenabudget.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.entry.AuditedObject;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.Client;
import io.athenabudget.audit.entry.Entry;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.search.FoundEntry;
import io.athenabudget.audit.tree.CompactRange;
import io.athenabudget.audit.tree.Hash;
import io.athenabudget.audit.tree.MerkleTree;
import io.athenabudget.audit.tree.NodeId;
import io.athenabudget.audit.web.AuditLogController.Consistency;
import io.athenabudget.audit.web.AuditLogController.Opening;
import io.athenabudget.audit.web.AuditLogController.Proof;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The portal verifies entries in the browser, with code of its own. That both mean the same is held by what this log would
 * answer, committed beside the portal's tests. {@code -Dvectors.write} accepts a change;
 * the portal's {@code npm run format} lays it out.
 */
class PortalVectorsTest {
    private static final Path COMMITTED = Path.of("../../web-portal/src/features/audit/proof/vectors.json");
    private static final String NAME = "example.org/audit";
    private static final SigningKey KEY =
            SigningKey.parse("PRIVATE+KEY+" + NAME + "+1b459cf6+AQcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH");
    private static final SigningKey ANOTHER =
            SigningKey.parse("PRIVATE+KEY+" + NAME + "+c70387b4+AQgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI");

    private static final UUID ADA = UUID.fromString("00000000-0000-4000-8000-00000000ada0");
    private static final UUID GRACE = UUID.fromString("00000000-0000-4000-8000-000000009ace");
    private static final int ENTRIES = 11;
    private static final int ERASED = 3;

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<NodeId, Hash> nodes = new HashMap<>();
    private final List<Hash> roots = new ArrayList<>();
    private final MerkleTree tree =
            new MerkleTree(wanted -> wanted.stream().collect(Collectors.toMap(node -> node, nodes::get, (a, b) -> a)));

    @Test
    void the_portals_vectors_are_what_this_log_answers() throws Exception {
        grow();
        Map<String, Object> vectors = new TreeMap<>();
        vectors.put("made by", "PortalVectorsTest of connectors/audit; accept a change with -Dvectors.write");
        vectors.put("key", KEY.verifierKey().toString());
        vectors.put("anotherKey", ANOTHER.verifierKey().toString());
        vectors.put("entries", entries.stream().map(this::answers).toList());
        vectors.put("checkpoints", checkpoints());
        vectors.put("consistency", consistency());
        vectors.put("others", others());
        String text = JSON.writeValueAsString(vectors) + "\n";
        if (System.getProperty("vectors.write") != null) {
            Files.writeString(COMMITTED, text);
        }
        // As trees: the portal's formatter lays the file out.
        assertThat(JSON.readTree(text)).isEqualTo(JSON.readTree(Files.readString(COMMITTED)));
    }

    private void grow() {
        CompactRange range = CompactRange.empty();
        SecureRandom salts = new CountingRandom();
        for (int i = 0; i < ENTRIES; i++) {
            Entry entry = Entry.of(i, event(i), salts);
            List<Hash> completed = range.append(entry.hash());
            for (int level = 0; level < completed.size(); level++) {
                nodes.put(new NodeId(level, i >> level), completed.get(level));
            }
            entries.add(entry);
            roots.add(range.root());
        }
    }

    private Map<String, Object> answers(Entry entry) {
        List<PersonalField> personal = entry.index() == ERASED ? List.of() : entry.personal();
        FoundEntry found = new FoundEntry(
                entry.index(),
                entry.recorded().eventId(),
                entry.recorded().time(),
                entry.leaf(),
                entry.hash(),
                personal.stream().collect(Collectors.toMap(PersonalField::path, PersonalField::value)));
        return Map.of(
                "shown",
                JSON.valueToTree(EntryView.of(found)),
                "proof",
                JSON.valueToTree(new Proof(
                        found.eventId(),
                        entry.index(),
                        ENTRIES,
                        entry.leaf(),
                        entry.hash().base64(),
                        new TreeMap<>(personal.stream().collect(Collectors.toMap(PersonalField::path, Opening::of))),
                        base64(tree.inclusion(entry.index(), ENTRIES).hashes()),
                        checkpoint(ENTRIES))));
    }

    private List<String> checkpoints() {
        List<String> notes = new ArrayList<>();
        for (int size = 1; size <= ENTRIES; size++) {
            notes.add(checkpoint(size));
        }
        return notes;
    }

    private List<Consistency> consistency() {
        List<Consistency> proofs = new ArrayList<>();
        for (int first = 1; first <= ENTRIES; first++) {
            for (int second = first; second <= ENTRIES; second++) {
                proofs.add(new Consistency(
                        first, second, base64(tree.consistency(first, second).hashes())));
            }
        }
        return proofs;
    }

    /** What else might be shown as the newest checkpoint: while the log changes its key, and by somebody who forges. */
    private Map<String, String> others() {
        Map<String, String> notes = new LinkedHashMap<>();
        Hash root = roots.get(ENTRIES - 1);
        notes.put("signedByBothKeys", Checkpoint.sign(ENTRIES, root, KEY, ANOTHER));
        notes.put("signedByAnotherKey", Checkpoint.sign(ENTRIES, root, ANOTHER));
        notes.put("rewritten", Checkpoint.sign(ENTRIES, Hash.ofLeaf("another".getBytes(UTF_8)), KEY));
        notes.put("cutOff", checkpoint(ENTRIES - 4));
        return notes;
    }

    private String checkpoint(int size) {
        return Checkpoint.sign(size, roots.get(size - 1), KEY);
    }

    private static NewEntry event(int i) {
        var details = CanonicalJson.object();
        var data = details.putObject("data");
        switch (i % 4) {
            case 0 ->
                data.put("approvalId", id("approval", i).toString())
                        .put("level", "L1")
                        .put("outcome", "APPROVED")
                        .put("comment", "Ça va — «" + "\uD83D\uDE80" + "» \"" + i + "\"\n\u0007/\\");
            case 1 -> {
                data.putObject("before").put("name", "Travel").put("active", true);
                data.putObject("after").put("name", "Voyages d’affaires").put("active", false);
                data.put("share", 0.1).put("large", 1e30).put("count", i).putNull("comment");
            }
            case 2 -> {
                data.put("title", "Fair").put("a/b~c", "kept");
                data.putArray("items")
                        .addObject()
                        .put("text", "one")
                        .put("\uFB33", 1)
                        .put("\uD83D\uDE00", 2);
                data.putObject("note").put("nested", "taken out as a whole");
            }
            default -> data.put("username", "grace").put("reason", "WRONG_PASSWORD");
        }
        boolean known = i % 4 != 3;
        return new NewEntry(
                id("event", i),
                Instant.parse("2026-11-25T05:00:00.120Z").plusSeconds(i),
                List.of("ApprovalDecided", "CategoryChanged", "RequestSubmitted", "LoginFailed")
                        .get(i % 4),
                known ? ADA : null,
                i % 4 == 0 ? GRACE : null,
                new AuditedObject(
                        known ? "approval" : "user", known ? id("approval", i).toString() : GRACE.toString()),
                i % 4 == 0 || i % 4 == 2 ? id("request", i) : null,
                details,
                null,
                i == 1
                        ? Client.UNKNOWN
                        : new Client(
                                "203.0.113.7", "Mozilla/5.0 (X11; Linux x86_64)", i % 8 == 4 ? "ACTION_LINK" : null),
                i % 2 == 0 ? "4bf92f3577b34da6a3ce929d0e0e4736" : null);
    }

    private static UUID id(String of, int i) {
        return UUID.nameUUIDFromBytes((of + i).getBytes(UTF_8));
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    /** Salts that are the same at each run. */
    private static final class CountingRandom extends SecureRandom {
        private static final long serialVersionUID = 1;
        private byte next;

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = next++;
            }
        }
    }
}
