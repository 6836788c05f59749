package io.athenabudget.audit.publish;

import io.athenabudget.audit.AuditProperties;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.condition.LogCondition;
import io.athenabudget.audit.log.AuditLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes checkpoints to a directory, each to a file of its own that is never written again: mount one that the database's
 * owner cannot write, or ship it elsewhere. A log that contradicts what was kept is reported, and nothing more is kept of
 * it: its end was cut off, or another history was signed.
 */
@Component
@ConditionalOnProperty("athena.audit.checkpoints-directory")
class CheckpointFiles {
    private static final String ENDING = ".checkpoint";

    private final AuditLog auditLog;
    private final LogKeys keys;
    private final LogCondition condition;
    private final Path directory;
    private final String place;
    private @Nullable Path newest;

    CheckpointFiles(AuditLog auditLog, LogKeys keys, LogCondition condition, AuditProperties properties)
            throws IOException {
        this.auditLog = auditLog;
        this.keys = keys;
        this.condition = condition;
        this.directory = Objects.requireNonNull(properties.checkpointsDirectory());
        this.place = "checkpoints in " + directory;
        Files.createDirectories(directory);
        // The names are sizes with leading zeros, so that they sort as numbers do.
        try (Stream<Path> files = Files.list(directory)) {
            this.newest = files.filter(file -> file.toString().endsWith(ENDING))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    @Scheduled(fixedDelayString = "${athena.audit.checkpoint-interval:PT1M}")
    void publish() {
        auditLog.checkpoint().ifPresent(note -> {
            try {
                keep(note);
            } catch (IOException e) {
                throw new UncheckedIOException("A checkpoint could not be kept in " + directory, e);
            }
        });
    }

    private void keep(String note) throws IOException {
        long size = keys.open(note).size();
        Path file = directory.resolve("%020d%s".formatted(size, ENDING));
        if (newest != null && newest.compareTo(file) > 0) {
            condition.damaged(
                    place,
                    "it has " + size + " entries, but " + newest.getFileName()
                            + " covers more: its end was cut off, or an older backup restored");
        } else if (!Files.exists(file)) {
            Path fresh = Files.createTempFile(directory, "checkpoint", ".new");
            Files.writeString(fresh, note);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            newest = file;
            condition.sound(place);
        } else if (!Files.readString(file).equals(note)) {
            condition.damaged(
                    place,
                    "of " + size + " entries it is not the one that " + file.getFileName()
                            + " was kept of: there are two histories");
        } else {
            condition.sound(place);
        }
    }
}
