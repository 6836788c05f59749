package io.athenabudget.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.verify.Finding;
import io.athenabudget.audit.verify.KeptCheckpoint;
import io.athenabudget.audit.verify.Report;
import io.athenabudget.audit.verify.Verifier;
import io.athenabudget.audit.verify.Voucher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the database to the verifier. */
class ExportTest {
    private final SigningKey key = SigningKey.generate("example.org/audit");
    private DataSource dataSource = new PGSimpleDataSource();
    private AuditLog log = new AuditLog(dataSource, LogKeys.of(key));

    @BeforeEach
    void createDatabase() throws Exception {
        dataSource = AuditDatabase.create();
        log = new AuditLog(dataSource, LogKeys.of(key));
    }

    @Test
    void the_export_of_a_log_is_verified_before_and_after_somebody_is_erased() throws IOException {
        for (int batch : new int[] {1, 2, 700, 1_500, 3}) {
            log.append(AuditDatabase.entries(batch));
        }
        assertThat(verify()).isEqualTo(report(2_206, 5, 0));
        log.append(List.of(AuditDatabase.erasure(AuditDatabase.ADA)));
        assertThat(export()).doesNotContain("comment 1", "203.0.113.7");
        assertThat(verify()).isEqualTo(report(2_207, 6, 4_412));
    }

    private Report report(long entries, long checkpoints, long erased) {
        return new Report(
                entries,
                checkpoints,
                entries,
                erased,
                0,
                0,
                List.of(),
                0,
                List.of(new Voucher(key.verifierKey().label(), checkpoints, 1, entries)),
                0,
                Set.of());
    }

    @Test
    void a_log_whose_key_was_changed_is_verified_with_either_as_far_as_it_signed() throws IOException {
        SigningKey next = SigningKey.generate("example.org/audit");
        log.append(AuditDatabase.entries(3));
        new AuditLog(dataSource, LogKeys.of(key, next)).append(AuditDatabase.entries(4));
        // An instance that has not been told of the next key yet, and one that was told already to drop the old one.
        log.append(AuditDatabase.entries(1));
        new AuditLog(dataSource, LogKeys.of(key, next)).append(AuditDatabase.entries(1));
        new AuditLog(dataSource, LogKeys.of(next)).append(AuditDatabase.entries(5));

        Report withNext = new Verifier(VerifierKeys.of(next.verifierKey()), List.of()).verify(in());
        assertThat(withNext.findings())
                .as("size 8 was signed by the old key only, amid those of the next")
                .extracting(Finding::kind, Finding::index)
                .containsExactly(tuple(Finding.Kind.SIGNATURE, 8L));
        Report withBoth =
                new Verifier(VerifierKeys.of(List.of(key.verifierKey(), next.verifierKey())), List.of()).verify(in());
        assertThat(withBoth.findings()).isEmpty();
        assertThat(withBoth.vouchers())
                .containsExactlyInAnyOrder(
                        new Voucher(key.verifierKey().label(), 4, 3, 9),
                        new Voucher(next.verifierKey().label(), 3, 7, 14));
        Report withOld = verify();
        assertThat(withOld.covered()).isEqualTo(9);
        assertThat(withOld.findings())
                .extracting(Finding::kind, Finding::index)
                .containsExactly(tuple(Finding.Kind.SIGNATURE, 14L));
    }

    @Test
    void whatever_was_typed_comes_out_as_it_went_in() throws IOException {
        log.append(Stream.of("\u0000", "a\u0000b", "\ud800", "😀", "", "\n\"\\\u2028", "x".repeat(100_000))
                .map(AuditDatabase::entry)
                .toList());
        assertThat(verify().findings()).isEmpty();
        assertThat(export()).contains("\"value\":\"a\\u0000b\"", "\"value\":\"😀\"");
    }

    @Test
    void an_empty_log_has_an_empty_export() {
        assertThat(export()).isEmpty();
    }

    /** What somebody does who owns the database and drops both walls. */
    @Test
    void what_the_owner_of_the_database_does_is_found() throws IOException {
        log.append(AuditDatabase.entries(10));
        log.append(AuditDatabase.entries(10));
        byte[] kept = log.checkpoint().orElseThrow().getBytes(UTF_8);
        tamper("update audit_entry set leaf = replace(leaf, 'APPROVED', 'REJECTED') where index = 7");
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::index)
                .containsExactly(tuple(Finding.Kind.ALTERED, 7L));
        tamper("update audit_entry set leaf = replace(leaf, 'REJECTED', 'APPROVED') where index = 7");
        assertThat(verify().findings()).isEmpty();

        tamper("delete from audit_personal where index >= 15; delete from audit_entry where index >= 15");
        assertThat(verify().findings())
                .extracting(Finding::kind, Finding::index)
                .containsExactly(tuple(Finding.Kind.MISSING, 15L));
        tamper("delete from audit_personal where index >= 10; delete from audit_entry where index >= 10;"
                + " alter table audit_checkpoint disable trigger user; delete from audit_checkpoint where size > 10");
        assertThat(verify().findings()).isEmpty();
        Verifier withCheckpoint =
                new Verifier(VerifierKeys.of(key.verifierKey()), List.of(new KeptCheckpoint("bucket", kept)));
        assertThat(withCheckpoint.verify(in()).findings())
                .extracting(Finding::kind, Finding::index)
                .containsExactly(tuple(Finding.Kind.TRUNCATED, 10L));
    }

    private Report verify() throws IOException {
        return new Verifier(VerifierKeys.of(key.verifierKey()), List.of()).verify(in());
    }

    private ByteArrayInputStream in() {
        return new ByteArrayInputStream(export().getBytes(UTF_8));
    }

    private String export() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(dataSource).write(out);
        return out.toString(UTF_8);
    }

    private void tamper(String sql) {
        new JdbcTemplate(dataSource)
                .execute("alter table audit_entry disable trigger user; " + sql
                        + "; alter table audit_entry enable trigger user");
    }
}
