package io.athenabudget.audit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.condition.LogCondition;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.tree.Hash;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What holds wherever checkpoints are kept. */
@ExtendWith(OutputCaptureExtension.class)
public abstract class CheckpointStoreContract {
    protected final SigningKey key = SigningKey.generate("example.org/audit");
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final LogCondition condition = new LogCondition(meters);
    private DataSource dataSource = new PGSimpleDataSource();

    /** The store as a service finds it that starts now. */
    protected abstract CheckpointStore store() throws Exception;

    /** The names of what is kept, sorted, without directory or prefix. */
    protected abstract List<String> kept() throws Exception;

    /** Puts something under a name, as no service of ours would. */
    protected abstract void plant(String name, String content) throws Exception;

    @Test
    void each_size_is_kept_once() throws Exception {
        AuditLog log = log();
        Publication publication = publication(log);
        publication.publish();
        assertThat(kept()).isEmpty();
        log.append(AuditDatabase.entries(3));
        publication.publish();
        publication.publish();
        log.append(AuditDatabase.entries(8));
        publication.publish();
        assertThat(kept()).containsExactly("00000000000000000003.checkpoint", "00000000000000000011.checkpoint");
        assertThat(store().newest()).isEqualTo(log.checkpoint());
        assertThat(damaged()).isZero();
    }

    @Test
    void what_is_kept_is_never_replaced() throws Exception {
        String note = Checkpoint.sign(7, Hash.EMPTY_TREE, key);
        assertThat(store().keep(7, note)).isTrue();
        assertThat(store().keep(7, "another")).isFalse();
        assertThat(store().newest()).contains(note);
    }

    @Test
    void another_instance_that_was_first_is_no_damage() throws Exception {
        AuditLog log = log();
        Publication one = publication(log);
        Publication other = publication(log);
        one.publish();
        other.publish();
        for (int i = 0; i < 3; i++) {
            log.append(AuditDatabase.entries(2));
            one.publish();
            other.publish();
        }
        assertThat(kept()).hasSize(3);
        assertThat(damaged()).isZero();
    }

    @Test
    void a_log_that_was_cut_off_is_reported_at_the_start_and_its_checkpoints_stay(CapturedOutput output)
            throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(11));
        publication(log).publish();

        AuditLog restored = log();
        restored.append(AuditDatabase.entries(3));
        publication(restored).publish();
        assertThat(output).contains("its end was cut off");
        assertThat(damaged()).isOne();
        assertThat(kept()).containsExactly("00000000000000000011.checkpoint");
    }

    @Test
    void a_log_that_was_emptied_is_reported(CapturedOutput output) throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(11));
        publication(log).publish();

        publication(log()).publish();
        assertThat(output).contains("it has 0 entries, but a checkpoint of 11 was kept");
        assertThat(damaged()).isOne();
    }

    @Test
    void another_history_is_reported_though_it_is_longer(CapturedOutput output) throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(3));
        publication(log).publish();

        AuditLog other = log();
        for (int i = 0; i < 2; i++) {
            other.append(AuditDatabase.entries(3));
            publication(other).publish();
            assertThat(output).contains("two histories");
            assertThat(damaged()).isOne();
        }
        assertThat(store().newest()).isEqualTo(log.checkpoint());
        assertThat(kept()).hasSize(1);
    }

    @Test
    void another_history_that_an_instance_keeps_meanwhile_is_reported(CapturedOutput output) throws Exception {
        AuditLog log = log();
        Publication publication = publication(log);
        publication.publish();
        AuditLog other = log();
        other.append(AuditDatabase.entries(3));
        publication(other).publish();

        log.append(AuditDatabase.entries(3));
        publication.publish();
        assertThat(output).contains("two histories");
        assertThat(damaged()).isOne();
    }

    @Test
    void what_is_no_checkpoint_is_reported_until_it_is_gone(CapturedOutput output) throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(3));
        plant("00000000000000000002.checkpoint", "nonsense");
        publication(log).publish();
        assertThat(output).contains("is not a note");
        assertThat(damaged()).isOne();
    }

    @Test
    void a_checkpoint_of_a_key_that_was_dropped_since_is_compared_all_the_same() throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(3));
        publication(log).publish();
        SigningKey next = SigningKey.generate("example.org/audit");
        new AuditLog(dataSource, LogKeys.of(key, next)).append(AuditDatabase.entries(2));
        LogKeys afterwards = LogKeys.of(next);
        AuditLog changed = new AuditLog(dataSource, afterwards);
        new Publication(store(), changed, afterwards, condition).publish();
        assertThat(kept()).hasSize(2);
        assertThat(damaged()).isZero();
    }

    private AuditLog log() throws Exception {
        dataSource = AuditDatabase.create();
        return new AuditLog(dataSource, LogKeys.of(key));
    }

    private Publication publication(AuditLog log) throws Exception {
        return new Publication(store(), log, LogKeys.of(key), condition);
    }

    private double damaged() {
        return meters.get("athena.audit.damaged").gauge().value();
    }
}
