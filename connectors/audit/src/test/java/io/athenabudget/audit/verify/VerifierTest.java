package io.athenabudget.audit.verify;

import static io.athenabudget.audit.verify.ExportedLog.lineOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.entry.Entry;
import io.athenabudget.audit.export.ExportLine;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.audit.tree.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final int ENTRIES = 40;

    private final ExportedLog log = ExportedLog.of(ENTRIES);
    private final List<String> lines = log.lines();

    @Test
    void an_untouched_export_is_verified() throws IOException {
        Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report).isEqualTo(report(ENTRIES, 4, 0));
    }

    @Test
    void a_log_that_grew_is_verified_against_an_earlier_checkpoint_kept_elsewhere() throws IOException {
        String kept = log.checkpoint();
        for (int i = 0; i < 20; i++) {
            log.append("later");
        }
        assertThat(verify(log.lines(), kept).findings()).isEmpty();
    }

    @Test
    void personal_values_that_an_entry_tells_are_erased_are_not_wrong() throws IOException {
        erasePersonalValuesOf(3);
        erasePersonalValuesOf(29);
        List<String> withErasure = new ArrayList<>(lines);
        log.append(AuditDatabase.erasure(AuditDatabase.ADA));
        withErasure.add(log.lines().get(log.lines().size() - 1));
        withErasure.add(new ExportLine.OfCheckpoint(log.checkpoint()).text());
        assertThat(verify(withErasure)).isEqualTo(report(ENTRIES + 1, 5, 4));
    }

    @Test
    void personal_values_that_are_gone_without_an_entry_are_named() throws IOException {
        log.append(AuditDatabase.erasure(UUID.randomUUID()));
        erasePersonalValuesOf(29);
        erasePersonalValuesOf(3);
        assertFindings(
                verify(),
                new Finding(
                        Finding.Kind.PERSONAL, "line 4", 3, "no entry tells that the data of " + AuditDatabase.ADA));
    }

    @Test
    void a_changed_entry_is_named() throws IOException {
        replace(17, "\"APPROVED\"", "\"REJECTED\"");
        assertFindings(verify(), new Finding(Finding.Kind.ALTERED, "line 19", 17, ""));
    }

    @Test
    void how_the_caller_was_known_cannot_be_taken_away_or_made_up() throws IOException {
        log.append(AuditDatabase.entryByLink("from my mail"));
        log.append("signed in");
        lines.clear();
        lines.addAll(log.lines());
        String kept = log.checkpoint();
        assertThat(verify(lines, kept).findings()).isEmpty();
        replace(ENTRIES, "\"client\":{\"authentication\":\"ACTION_LINK\"},", "");
        replace(ENTRIES + 1, "\"data\"", "\"client\":{\"authentication\":\"ACTION_LINK\"},\"data\"");
        assertThat(verify(lines, kept).findings())
                .extracting(Finding::kind, Finding::index)
                .containsExactly(
                        tuple(Finding.Kind.ALTERED, (long) ENTRIES), tuple(Finding.Kind.ALTERED, ENTRIES + 1L));
    }

    @Test
    void an_entry_that_lies_about_its_index_is_named_by_where_it_stands() throws IOException {
        replace(17, "\"index\":17", "\"index\":970");
        assertFindings(verify(), new Finding(Finding.Kind.ALTERED, "line 19", 17, ""));
    }

    @Test
    void an_entry_changed_together_with_its_hash_is_found_between_two_checkpoints() throws IOException {
        forge(17, "\"APPROVED\"", "\"REJECTED\"");
        Report report = verify();
        assertFindings(report, new Finding(Finding.Kind.ROOT, "line 22", 10, "entries 10 to 19"));
        assertThat(report.covered()).isEqualTo(10);
    }

    @Test
    void a_hash_changed_alone_is_named() throws IOException {
        String line = lines.get(lineOf(17));
        int at = line.indexOf("\"hash\":\"") + 8;
        lines.set(lineOf(17), line.substring(0, at) + Hash.EMPTY_TREE.base64() + line.substring(at + 44));
        assertFindings(
                verify(),
                new Finding(Finding.Kind.ALTERED, "line 19", 17, ""),
                new Finding(Finding.Kind.ROOT, "line 22", 10, ""));
    }

    /** Every bit of an entry's line, of the checkpoint behind it and of a line end: nothing can change unseen. */
    @Test
    void a_bit_flipped_anywhere_is_found_and_the_place_is_named() throws IOException {
        ExportedLog small = ExportedLog.of(10);
        byte[] export = ExportedLog.bytes(small.lines());
        int from = String.join("\n", small.lines().subList(0, 8)).length() + 1;
        for (int at = from; at < export.length - 1; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = export.clone();
                flipped[at] ^= (byte) (1 << bit);
                List<Finding> findings = verifier(small)
                        .verify(new ByteArrayInputStream(flipped))
                        .findings();
                assertThat(findings).as("byte %d, bit %d", at, bit).isNotEmpty();
                assertThat(findings.get(0).where())
                        .as("byte %d, bit %d", at, bit)
                        .matches("line (9|1[0-2])");
            }
        }
    }

    @Test
    void a_deleted_entry_is_named_at_the_start_in_the_middle_and_before_a_checkpoint() throws IOException {
        for (int index : new int[] {0, 1, 15, 19, 20}) {
            List<String> without = log.lines();
            without.remove(lineOf(index));
            List<Finding> findings = verify(without).findings();
            assertThat(findings).hasSize(1);
            assertFinding(
                    findings.get(0),
                    new Finding(
                            Finding.Kind.MISSING,
                            "line " + (lineOf(index) + 1),
                            index,
                            "entry " + index + " is missing"));
        }
    }

    @Test
    void several_deleted_entries_are_named_together() throws IOException {
        lines.subList(lineOf(15), lineOf(25)).clear();
        assertFindings(verify(), new Finding(Finding.Kind.MISSING, "line 17", 15, "entries 15 to 24 are missing"));
    }

    @Test
    void an_inserted_entry_is_named() throws IOException {
        lines.add(lineOf(15), forged(15));
        assertFindings(
                verify(), new Finding(Finding.Kind.OUT_OF_ORDER, "line 18", 15, "stands where entry 16 belongs"));
    }

    @Test
    void an_entry_appended_behind_the_last_checkpoint_is_named() throws IOException {
        lines.add(forged(ENTRIES));
        assertFindings(verify(), new Finding(Finding.Kind.UNCOVERED, "end", ENTRIES, "entry 40 is covered by no"));
    }

    @Test
    void a_replaced_entry_is_found_between_two_checkpoints() throws IOException {
        lines.set(lineOf(25), forged(25));
        assertFindings(verify(), new Finding(Finding.Kind.ROOT, "line 33", 20, "entries 20 to 29"));
    }

    @Test
    void reordered_entries_are_named() throws IOException {
        Collections.swap(lines, lineOf(15), lineOf(16));
        assertFindings(
                verify(),
                new Finding(Finding.Kind.MISSING, "line 17", 15, "entry 16 stands there"),
                new Finding(Finding.Kind.OUT_OF_ORDER, "line 18", 15, "entry 15 stands where entry 17 belongs"));
    }

    @Test
    void a_doubled_entry_is_named() throws IOException {
        lines.add(lineOf(15), lines.get(lineOf(15)));
        assertFindings(verify(), new Finding(Finding.Kind.OUT_OF_ORDER, "line 18", 15, "doubled"));
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_a_checkpoint_kept_elsewhere_and_only_so() throws IOException {
        List<String> cut = lines.subList(0, lineOf(30));
        assertThat(verify(cut).findings()).isEmpty();
        assertFindings(
                verify(cut, log.checkpoint()),
                new Finding(Finding.Kind.TRUNCATED, "kept 0", 30, "entries 30 to 39 are missing"));
    }

    @Test
    void a_tail_that_was_cut_off_within_a_batch_is_found_also_without() throws IOException {
        assertFindings(
                verify(lines.subList(0, lineOf(35))),
                new Finding(Finding.Kind.UNCOVERED, "end", 30, "entries 30 to 34 are covered by no"));
    }

    @Test
    void an_export_that_ends_within_a_line_is_found() throws IOException {
        byte[] export = ExportedLog.bytes(lines.subList(0, lineOf(35)));
        byte[] cut = new String(export, UTF_8).substring(0, export.length - 40).getBytes(UTF_8);
        List<Finding> findings =
                verifier(log).verify(new ByteArrayInputStream(cut)).findings();
        assertFinding(findings.get(0), new Finding(Finding.Kind.UNREADABLE, "line 38", 34, ""));
    }

    @Test
    void a_fork_is_found_by_a_checkpoint_kept_elsewhere() throws IOException {
        String other = Checkpoint.sign(15, Hash.EMPTY_TREE, log.key);
        assertFindings(
                verify(lines, other),
                new Finding(
                        Finding.Kind.FORK,
                        "kept 0",
                        15,
                        "which are not the first of the 20 that it signed in line 22"));
    }

    @Test
    void a_fork_is_found_within_the_export() throws IOException {
        String other = new ExportLine.OfCheckpoint(Checkpoint.sign(20, Hash.EMPTY_TREE, log.key)).text();
        for (int line : new int[] {lineOf(20) - 1, lineOf(20)}) {
            List<String> forked = log.lines();
            forked.add(line, other);
            List<Finding> findings = verify(forked).findings();
            assertThat(findings).hasSize(1);
            assertFinding(findings.get(0), new Finding(Finding.Kind.FORK, "line " + (line + 1), 20, ""));
        }
        // Also at the very end, where no later checkpoint tells which of the two is right.
        String last = new ExportLine.OfCheckpoint(Checkpoint.sign(ENTRIES, Hash.EMPTY_TREE, log.key)).text();
        lines.add(last);
        assertFindings(verify(), new Finding(Finding.Kind.FORK, "line 45", ENTRIES, "two histories"));
    }

    /** Each is fine alone, not with what was seen of the other. */
    @Test
    void two_signed_histories_are_found_by_what_the_other_side_saw() throws IOException {
        ExportedLog one = ExportedLog.of(25);
        String shared = one.checkpoint();
        ExportedLog other = one.fork();
        for (int i = 0; i < 15; i++) {
            one.append("one history");
            other.append("another history");
        }
        assertThat(verifier(one, shared).verify(in(one.lines())).findings()).isEmpty();
        assertThat(verifier(one, shared).verify(in(other.lines())).findings()).isEmpty();
        assertFindings(
                verifier(one, other.checkpoint()).verify(in(one.lines())),
                new Finding(Finding.Kind.FORK, "kept 0", 40, ""));
        for (int i = 0; i < 5; i++) {
            other.append("another history");
        }
        assertFindings(
                verifier(one, other.checkpoint()).verify(in(one.lines())),
                new Finding(Finding.Kind.TRUNCATED, "kept 0", 40, ""));
        List<String> spliced = one.lines();
        spliced.set(lineOf(40) - 1, other.lines().get(lineOf(40) - 1));
        assertFindings(
                verifier(one).verify(in(spliced)), new Finding(Finding.Kind.ROOT, "line 44", 30, "entries 30 to 39"));
    }

    @Test
    void checkpoints_of_another_key_prove_nothing() throws IOException {
        SigningKey thief = SigningKey.generate("example.org/audit");
        Report report = new Verifier(VerifierKeys.of(thief.verifierKey()), List.of()).verify(in(lines));
        assertThat(report.findings()).hasSize(4).allMatch(finding -> finding.kind() == Finding.Kind.SIGNATURE);
        assertFinding(
                report.findings().get(0),
                new Finding(
                        Finding.Kind.SIGNATURE,
                        "line 11",
                        10,
                        "not signed by " + thief.verifierKey().label()));
        assertThat(report.covered()).isZero();
    }

    @Test
    void a_log_rewritten_and_signed_with_another_key_is_found() throws IOException {
        ExportedLog rewritten = ExportedLog.of(ENTRIES);
        Report report = new Verifier(VerifierKeys.of(log.key.verifierKey()), List.of()).verify(in(rewritten.lines()));
        assertThat(report.findings()).hasSize(4).allMatch(finding -> finding.kind() == Finding.Kind.SIGNATURE);
    }

    @Test
    void a_checkpoint_kept_elsewhere_that_another_key_signed_is_refused() throws IOException {
        String foreign = ExportedLog.of(10).checkpoint();
        assertFindings(verify(lines, foreign), new Finding(Finding.Kind.SIGNATURE, "kept 0", 0, "not signed by"));
    }

    @Test
    void a_changed_personal_value_is_named() throws IOException {
        replace(17, "comment 17", "comment 71");
        assertFindings(
                verify(),
                new Finding(Finding.Kind.PERSONAL, "line 19", 17, "/data/comment is not the value committed to"));
    }

    @Test
    void a_changed_salt_or_a_value_without_a_commitment_is_named() throws IOException {
        replace(
                17,
                "\"salt\":\""
                        + lines.get(lineOf(17)).split("\"salt\":\"", -1)[1].substring(0, 32),
                "\"salt\":\"" + "0".repeat(32));
        replace(
                23,
                "\"personal\":{\"/client/ip\":{\"",
                "\"personal\":{\"/a\":{\"salt\":\"" + "0".repeat(32) + "\",\"value\":\"b\"},\"/client/ip\":{\"");
        assertFindings(
                verify(),
                new Finding(Finding.Kind.PERSONAL, "line 19", 17, "is not the value committed to"),
                new Finding(Finding.Kind.PERSONAL, "line 26", 23, "/a is not in the entry"));
    }

    @Test
    void a_misplaced_checkpoint_is_named() throws IOException {
        lines.add(lineOf(25), lines.get(lineOf(10) - 1));
        assertFindings(verify(), new Finding(Finding.Kind.OUT_OF_ORDER, "line 28", 10, "stands after 25"));
    }

    @Test
    void an_export_without_anything_signed_is_not_verified() throws IOException {
        assertFindings(verify(List.of()), new Finding(Finding.Kind.UNCOVERED, "end", 0, "nothing signed"));
        assertFindings(
                verify(lines.subList(0, 5)),
                new Finding(Finding.Kind.UNCOVERED, "end", 0, "entries 0 to 4 are covered by no"));
    }

    @Test
    void what_is_no_export_is_found_line_by_line_and_ends() throws IOException {
        Report report = verify(Collections.nCopies(1_000, "nonsense"));
        assertThat(report.findings()).hasSize(100).allMatch(finding -> finding.kind() == Finding.Kind.UNREADABLE);
        assertThat(report.furtherFindings()).isEqualTo(900);
    }

    private Report verify(String... kept) throws IOException {
        return verify(lines, kept);
    }

    private Report verify(List<String> export, String... kept) throws IOException {
        return verifier(log, kept).verify(in(export));
    }

    private static Verifier verifier(ExportedLog log, String... kept) {
        return new Verifier(
                VerifierKeys.of(VerifierKey.parse(log.key.verifierKey().toString())),
                IntStream.range(0, kept.length)
                        .mapToObj(i -> new KeptCheckpoint("kept " + i, kept[i].getBytes(UTF_8)))
                        .toList());
    }

    private static ByteArrayInputStream in(List<String> lines) {
        return new ByteArrayInputStream(lines.isEmpty() ? new byte[0] : ExportedLog.bytes(lines));
    }

    private void replace(int entry, String old, String replacement) {
        assertThat(lines.get(lineOf(entry))).contains(old);
        lines.set(lineOf(entry), lines.get(lineOf(entry)).replace(old, replacement));
    }

    /** Changes the leaf and puts the right hash beside it. */
    private void forge(int entry, String old, String replacement) {
        ExportLine.OfEntry line = (ExportLine.OfEntry) ExportLine.parse(lines.get(lineOf(entry)));
        String leaf = line.leaf().replace(old, replacement);
        lines.set(
                lineOf(entry), new ExportLine.OfEntry(leaf, Hash.ofLeaf(leaf.getBytes(UTF_8)), line.personal()).text());
    }

    private void erasePersonalValuesOf(int entry) {
        ExportLine.OfEntry line = (ExportLine.OfEntry) ExportLine.parse(lines.get(lineOf(entry)));
        lines.set(lineOf(entry), new ExportLine.OfEntry(line.leaf(), line.hash(), List.of()).text());
    }

    /** An entry that is well made in itself and was never recorded. */
    private static String forged(int index) {
        Entry entry = Entry.of(index, AuditDatabase.entry("forged"), new SecureRandom());
        return new ExportLine.OfEntry(entry.leaf(), entry.hash(), entry.personal()).text();
    }

    private Report report(int entries, int checkpoints, int erased) {
        return new Report(
                entries,
                checkpoints,
                entries,
                erased,
                0,
                0,
                List.of(),
                0,
                List.of(new Voucher(log.key.verifierKey().label(), checkpoints, 10, entries)),
                0,
                Set.of());
    }

    private static void assertFindings(Report report, Finding... expected) {
        assertThat(report.findings()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertFinding(report.findings().get(i), expected[i]);
        }
    }

    /** The message need only contain the expected one. */
    private static void assertFinding(Finding actual, Finding expected) {
        assertThat(actual.kind()).as(actual.toString()).isEqualTo(expected.kind());
        assertThat(actual.where()).as(actual.toString()).isEqualTo(expected.where());
        assertThat(actual.index()).as(actual.toString()).isEqualTo(expected.index());
        assertThat(actual.message()).contains(expected.message());
    }
}
