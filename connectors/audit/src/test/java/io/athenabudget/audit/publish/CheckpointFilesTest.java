package io.athenabudget.audit.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.audit.AuditProperties;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.condition.LogCondition;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.audit.log.AuditLog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CheckpointFilesTest {
    private final SigningKey key = SigningKey.generate("example.org/audit");

    @TempDir
    private Path directory;

    @Test
    void each_size_is_kept_once() throws Exception {
        AuditLog log = log();
        CheckpointFiles files = files(log);
        files.publish();
        assertThat(kept()).isEmpty();
        log.append(AuditDatabase.entries(3));
        files.publish();
        files.publish();
        log.append(AuditDatabase.entries(8));
        files.publish();
        assertThat(kept()).containsExactly("00000000000000000003.checkpoint", "00000000000000000011.checkpoint");
    }

    @Test
    void a_log_that_was_cut_off_is_reported_and_its_checkpoints_stay(CapturedOutput output) throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(11));
        files(log).publish();

        AuditLog restored = log();
        restored.append(AuditDatabase.entries(3));
        files(restored).publish();
        assertThat(output).contains("its end was cut off");
        assertThat(kept()).containsExactly("00000000000000000011.checkpoint");
    }

    @Test
    void another_history_of_the_same_size_is_reported(CapturedOutput output) throws Exception {
        AuditLog log = log();
        log.append(AuditDatabase.entries(3));
        files(log).publish();

        AuditLog other = log();
        other.append(AuditDatabase.entries(3));
        files(other).publish();
        assertThat(output).contains("two histories");
        assertThat(Files.readString(directory.resolve("00000000000000000003.checkpoint")))
                .isEqualTo(log.checkpoint().orElseThrow());
    }

    private AuditLog log() throws Exception {
        return new AuditLog(AuditDatabase.create(), LogKeys.of(key));
    }

    private CheckpointFiles files(AuditLog log) throws IOException {
        return new CheckpointFiles(
                log, LogKeys.of(key), new LogCondition(new SimpleMeterRegistry()), new AuditProperties(null, null, directory));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
