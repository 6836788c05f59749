package io.athenabudget.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.export.ExportLine;
import io.athenabudget.audit.tree.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports of a log that changed its key: 20 entries signed with the old one, 10 with both, 10 with the next one. */
class ChangedKeyTest {
    private final SigningKey next = SigningKey.generate("example.org/audit");
    private final ExportedLog log = ExportedLog.of(20);
    private final SigningKey old = log.key;

    @BeforeEach
    void changeTheKey() {
        log.signWith(old, next);
        log.append(10);
        log.signWith(next);
        log.append(10);
    }

    @Test
    void who_has_both_keys_verifies_it_all() throws IOException {
        Report report = verify(log.lines(), old, next);
        assertThat(report.findings()).isEmpty();
        assertThat(report.covered()).isEqualTo(40);
        assertThat(report.passedOver()).isZero();
        assertThat(report.vouchers()).containsExactlyInAnyOrder(voucher(old, 3, 10, 30), voucher(next, 2, 30, 40));
    }

    @Test
    void who_has_the_next_key_only_verifies_what_was_before_it_too() throws IOException {
        Report report = verify(log.lines(), next);
        assertThat(report.findings()).isEmpty();
        assertThat(report.covered()).isEqualTo(40);
        assertThat(report.vouchers()).containsExactly(voucher(next, 2, 30, 40));
        assertThat(report.passedOver()).isEqualTo(2);
        assertThat(report.unknownSigners()).containsExactly(old.verifierKey().label());
    }

    @Test
    void who_has_the_old_key_only_verifies_until_the_end_of_the_overlap_and_learns_why_no_further() throws IOException {
        Report report = verify(log.lines(), old);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.SIGNATURE);
        assertThat(report.findings().get(0).message())
                .contains(
                        "not signed by " + old.verifierKey().label(),
                        "but by " + next.verifierKey().label());
        assertThat(report.covered()).isEqualTo(30);
        assertThat(report.vouchers()).containsExactly(voucher(old, 3, 10, 30));
        assertThat(report.unknownSigners()).containsExactly(next.verifierKey().label());
    }

    @Test
    void a_key_swapped_without_an_overlap_is_refused_by_who_knows_the_right_one() throws IOException {
        ExportedLog swapped = ExportedLog.of(20);
        SigningKey right = swapped.key;
        swapped.signWith(SigningKey.generate("example.org/audit"));
        swapped.append(20);
        Report report = verify(swapped.lines(), right);
        assertThat(report.findings()).hasSize(2).allMatch(finding -> finding.kind() == Finding.Kind.SIGNATURE);
        assertThat(report.covered()).isEqualTo(20);
    }

    @Test
    void a_foreign_checkpoint_between_those_of_a_known_key_is_refused() throws IOException {
        List<String> lines = log.lines();
        ExportLine.OfCheckpoint known =
                (ExportLine.OfCheckpoint) ExportLine.parse(lines.get(ExportedLog.lineOf(30) - 1));
        Checkpoint same = Checkpoint.claimedBy(known.note());
        SigningKey stranger = SigningKey.generate("example.org/audit");
        lines.add(
                ExportedLog.lineOf(30),
                new ExportLine.OfCheckpoint(Checkpoint.sign(same.size(), same.root(), stranger)).text());
        Report report = verify(lines, old, next);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.SIGNATURE);
    }

    @Test
    void a_foreign_checkpoint_of_another_history_is_refused_wherever_it_stands() throws IOException {
        SigningKey thief = SigningKey.generate("example.org/audit");
        List<String> lines = log.lines();
        lines.set(
                ExportedLog.lineOf(10) - 1,
                new ExportLine.OfCheckpoint(Checkpoint.sign(10, Hash.EMPTY_TREE, thief)).text());
        Report report = verify(lines, next);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).where()).isEqualTo("line 11");
    }

    @Test
    void a_kept_checkpoint_of_either_key_shows_a_tail_that_was_cut_off() throws IOException {
        List<String> cut = log.lines().subList(0, ExportedLog.lineOf(30));
        Report report = new Verifier(
                        keys(old, next),
                        List.of(new KeptCheckpoint("kept", log.checkpoint().getBytes(UTF_8))))
                .verify(in(cut));
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).kind()).isEqualTo(Finding.Kind.TRUNCATED);
    }

    private static Voucher voucher(SigningKey key, long checkpoints, long first, long last) {
        return new Voucher(key.verifierKey().label(), checkpoints, first, last);
    }

    private static Report verify(List<String> lines, SigningKey... known) throws IOException {
        return new Verifier(keys(known), List.of()).verify(in(lines));
    }

    private static VerifierKeys keys(SigningKey... known) {
        return VerifierKeys.of(Arrays.stream(known).map(SigningKey::verifierKey).toList());
    }

    private static ByteArrayInputStream in(List<String> lines) {
        return new ByteArrayInputStream(ExportedLog.bytes(lines));
    }
}
