package io.athenabudget.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.NoteRefused;
import io.athenabudget.audit.checkpoint.SignedByOthers;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.checkpoint.Vouched;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.Leaf;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.export.ExportLine;
import io.athenabudget.audit.tree.CompactRange;
import io.athenabudget.audit.tree.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** One verification on its way through an export: grows the tree again and compares it with all that was signed. */
final class Verification {
    private static final int MAX_FINDINGS = 100;

    private final VerifierKeys keys;
    private final TreeMap<Long, List<Signed>> kept = new TreeMap<>();
    private final CompactRange tree = CompactRange.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final SignedDecisions decisions = new SignedDecisions(this::found);

    /** Signed, but not of the tree as far as it goes: either a later checkpoint proves a fork, or the entries are wrong. */
    private final List<Signed> unexplained = new ArrayList<>();

    /** Where the first personal value of each person is missing; whether by right, the end of the log tells. */
    private final Map<Optional<UUID>, Gone> firstGone = new LinkedHashMap<>();

    private final Set<UUID> erasedPeople = new HashSet<>();

    private final Map<String, Voucher> vouchers = new LinkedHashMap<>();
    private final Set<String> unknownSigners = new LinkedHashSet<>();

    /** Signed by unknown keys only, true as far as it goes, and nothing of a known key yet: what to say of them depends. */
    private final List<Finding> undecided = new ArrayList<>();

    private long furtherUndecided;
    private long passedOver;

    private long line;
    private long entries;
    private long checkpoints;
    private long erased;
    private long furtherFindings;

    /** The index that the next entry should have. */
    private long expected;

    /** Up to which size a signed checkpoint has been found to be true. */
    private long covered;

    /** False from the first entry on that is missing or misplaced: what follows grows no tree that was ever signed. */
    private boolean comparable = true;

    /** Whether the line before could not be read: it may have been an entry. */
    private boolean unreadable;

    Verification(VerifierKeys keys, List<KeptCheckpoint> keptElsewhere) {
        this.keys = keys;
        for (KeptCheckpoint checkpoint : keptElsewhere) {
            try {
                Signed signed = new Signed(checkpoint.where(), Vouched.open(checkpoint.note(), keys));
                kept.computeIfAbsent(signed.checkpoint().size(), size -> new ArrayList<>())
                        .add(signed);
            } catch (NoteRefused e) {
                rememberSigners(e);
                found(Finding.Kind.SIGNATURE, checkpoint.where(), 0, "the checkpoint is " + e.getMessage());
            }
        }
        kept.getOrDefault(0L, List.of()).forEach(this::compare);
    }

    void read(byte[] bytes) {
        line++;
        ExportLine parsed;
        ObjectNode json = null;
        Leaf leaf = null;
        try {
            parsed = ExportLine.parse(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            if (parsed instanceof ExportLine.OfEntry entry) {
                json = CanonicalJson.parse(entry.leaf());
                leaf = Leaf.of(json);
            }
        } catch (CharacterCodingException e) {
            unreadable("not UTF-8");
            return;
        } catch (IllegalArgumentException e) {
            unreadable(String.valueOf(e.getMessage()));
            return;
        }
        if (parsed instanceof ExportLine.OfEntry entry && json != null && leaf != null) {
            entry(entry, json, leaf);
        } else if (parsed instanceof ExportLine.OfCheckpoint checkpoint) {
            checkpoint(checkpoint);
        }
    }

    Report finish() {
        undecided.forEach(this::found);
        furtherFindings += furtherUndecided;
        goneWithoutRight();
        decisions.finish();
        explainTheRest();
        kept.tailMap(expected, false).values().stream()
                .flatMap(List::stream)
                .forEach(signed -> found(
                        Finding.Kind.TRUNCATED,
                        signed.where(),
                        expected,
                        "the export ends after " + expected + " entries, but the signed checkpoint covers "
                                + signed.checkpoint().size() + ": "
                                + entries(expected, signed.checkpoint().size())
                                + " missing"));
        if (comparable && findings.isEmpty() && (covered < expected || checkpoints + kept.size() == 0)) {
            found(
                    Finding.Kind.UNCOVERED,
                    "end",
                    covered,
                    expected == 0
                            ? "there is nothing signed here"
                            : entries(covered, expected) + " covered by no signed checkpoint");
        }
        return new Report(
                entries,
                checkpoints,
                covered,
                erased,
                decisions.signed(),
                decisions.verified(),
                List.copyOf(findings),
                furtherFindings,
                List.copyOf(vouchers.values()),
                passedOver,
                Set.copyOf(unknownSigners));
    }

    private void unreadable(String reason) {
        found(Finding.Kind.UNREADABLE, here(), expected, "the line cannot be read: " + reason);
        if (unreadable) {
            comparable = false;
            expected++;
        }
        unreadable = true;
    }

    private void entry(ExportLine.OfEntry entry, ObjectNode json, Leaf leaf) {
        entries++;
        boolean altered = !Hash.ofLeaf(entry.leaf().getBytes(UTF_8)).equals(entry.hash());
        // An altered entry may also lie about its index: then it counts as the one that belongs here.
        long index = altered ? expected : leaf.index();
        if (altered) {
            found(Finding.Kind.ALTERED, here(), index, "the entry is not the one whose hash the tree has");
        }
        if (unreadable && index == expected + 1) {
            // That line was entry `expected`; it has been reported.
            comparable = false;
            expected++;
        }
        unreadable = false;
        if (index > expected) {
            missing(index, "entry " + index + " stands there");
        } else if (index < expected) {
            found(
                    Finding.Kind.OUT_OF_ORDER,
                    here(),
                    index,
                    "entry " + index + " stands where entry " + expected + " belongs: doubled, added or out of order");
            comparable = false;
        }
        expected = Math.max(expected, index + 1);
        if (leaf.erases() != null) {
            erasedPeople.add(leaf.erases());
        }
        personal(index, leaf, entry.personal());
        decisions.read(here(), index, json, leaf, entry.personal());
        if (comparable) {
            // The hash it should have: if that is the signed one, an altered entry hides nothing behind it.
            tree.append(entry.hash());
            kept.getOrDefault(tree.size(), List.of()).forEach(this::compare);
        }
    }

    private void personal(long index, Leaf leaf, List<PersonalField> present) {
        Map<String, String> commitments = leaf.commitments();
        Set<String> gone = new TreeSet<>(commitments.keySet());
        present.forEach(field -> gone.remove(field.path()));
        for (String path : gone) {
            erased++;
            firstGone.putIfAbsent(Optional.ofNullable(leaf.subject(path)), new Gone(here(), index, path));
        }
        for (PersonalField field : present) {
            String commitment = commitments.get(field.path());
            if (commitment == null) {
                found(Finding.Kind.PERSONAL, here(), index, field.path() + " is not in the entry");
            } else if (!commitment.equals(field.commitment())) {
                found(Finding.Kind.PERSONAL, here(), index, field.path() + " is not the value committed to");
            }
        }
    }

    private void goneWithoutRight() {
        firstGone.forEach((subject, gone) -> {
            if (subject.isEmpty() || !erasedPeople.contains(subject.get())) {
                found(
                        Finding.Kind.PERSONAL,
                        gone.where(),
                        gone.index(),
                        gone.path() + " is gone, and no entry tells that the data of "
                                + subject.map(UUID::toString).orElse("nobody") + " were erased");
            }
        });
    }

    private void checkpoint(ExportLine.OfCheckpoint parsed) {
        checkpoints++;
        Vouched vouched;
        try {
            vouched = Vouched.open(parsed.note(), keys);
        } catch (NoteRefused e) {
            refused(e);
            return;
        }
        Checkpoint checkpoint = vouched.checkpoint();
        if (unreadable && checkpoint.size() == expected + 1) {
            comparable = false;
            expected++;
        }
        unreadable = false;
        if (checkpoint.size() > expected) {
            missing(checkpoint.size(), "the signed checkpoint covers them");
        } else if (checkpoint.size() < expected) {
            found(
                    Finding.Kind.OUT_OF_ORDER,
                    here(),
                    checkpoint.size(),
                    "the checkpoint of " + checkpoint.size() + " entries stands after " + expected);
        } else if (comparable) {
            compare(new Signed(here(), vouched));
        }
    }

    private void refused(NoteRefused e) {
        rememberSigners(e);
        Finding finding = new Finding(Finding.Kind.SIGNATURE, here(), expected, "the checkpoint is " + e.getMessage());
        if (!(e instanceof SignedByOthers others && covered == 0 && saysWhatIsHere(others))) {
            found(finding);
        } else if (undecided.size() < MAX_FINDINGS) {
            undecided.add(finding);
        } else {
            furtherUndecided++;
        }
    }

    private boolean saysWhatIsHere(SignedByOthers others) {
        try {
            return comparable && others.claim().equals(new Checkpoint(keys.name(), tree.size(), tree.root()));
        } catch (NoteRefused e) {
            return false;
        }
    }

    private void rememberSigners(NoteRefused e) {
        if (e instanceof SignedByOthers others && unknownSigners.size() < MAX_FINDINGS) {
            unknownSigners.addAll(others.signers());
        }
    }

    private void missing(long next, String reason) {
        found(
                Finding.Kind.MISSING,
                here(),
                expected,
                entries(expected, next) + " missing: " + reason + "; from here on the tree cannot be compared");
        comparable = false;
        expected = next;
    }

    private void compare(Signed signed) {
        if (signed.checkpoint().root().equals(tree.root())) {
            unexplained.forEach(other -> fork(other, signed));
            unexplained.clear();
            covered = tree.size();
            signed.by()
                    .forEach(key ->
                            vouchers.merge(key.label(), new Voucher(key.label(), 1, covered, covered), Voucher::and));
            passOver();
        } else if (unexplained.size() < MAX_FINDINGS) {
            unexplained.add(signed);
        }
    }

    /** What a known key covers needs no other signature. */
    private void passOver() {
        passedOver += undecided.size() + furtherUndecided;
        undecided.clear();
        furtherUndecided = 0;
    }

    private void fork(Signed other, Signed confirmed) {
        found(
                Finding.Kind.FORK,
                other.where(),
                other.checkpoint().size(),
                "the log's key signed " + other.checkpoint().size() + " entries with the root "
                        + other.checkpoint().root().base64()
                        + ", which are not the first of the "
                        + confirmed.checkpoint().size() + " that it signed in "
                        + confirmed.where());
    }

    private void explainTheRest() {
        for (Signed signed : unexplained) {
            if (signed.checkpoint().size() <= covered) {
                found(
                        Finding.Kind.FORK,
                        signed.where(),
                        signed.checkpoint().size(),
                        "the log's key signed two histories of "
                                + signed.checkpoint().size() + " entries");
            } else {
                // All that follow differ with it, for the same reason.
                found(
                        Finding.Kind.ROOT,
                        signed.where(),
                        covered,
                        entries(covered, signed.checkpoint().size())
                                + " not those that were signed: somewhere in there one was altered, added or"
                                + " replaced, or the log was forked");
                return;
            }
        }
    }

    private void found(Finding.Kind kind, String where, long index, String message) {
        found(new Finding(kind, where, index, message));
    }

    private void found(Finding finding) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(finding);
        } else {
            furtherFindings++;
        }
    }

    private String here() {
        return "line " + line;
    }

    private static String entries(long from, long to) {
        return to - from == 1 ? "entry " + from + " is" : "entries " + from + " to " + (to - 1) + " are";
    }

    private record Signed(String where, Vouched vouched) {
        Checkpoint checkpoint() {
            return vouched.checkpoint();
        }

        List<VerifierKey> by() {
            return vouched.by();
        }
    }

    private record Gone(String where, long index, String path) {}
}
