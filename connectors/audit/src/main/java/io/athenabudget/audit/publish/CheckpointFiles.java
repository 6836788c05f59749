package io.athenabudget.audit.publish;

import io.athenabudget.audit.AuditProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A directory with a file for each checkpoint: mount one that the database's owner cannot write, or ship it elsewhere. */
@Component
@ConditionalOnProperty("athena.audit.checkpoints-directory")
class CheckpointFiles implements CheckpointStore {
    private static final String ENDING = ".checkpoint";

    private final Path directory;

    CheckpointFiles(AuditProperties properties) throws IOException {
        this.directory = Objects.requireNonNull(properties.checkpointsDirectory());
        Files.createDirectories(directory);
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public Optional<String> newest() {
        // The names are sizes with leading zeros, so that they sort as numbers do.
        try (Stream<Path> files = Files.list(directory)) {
            Optional<Path> last =
                    files.filter(file -> file.toString().endsWith(ENDING)).max(Comparator.naturalOrder());
            return last.isPresent() ? Optional.of(Files.readString(last.get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean keep(long size, String note) {
        Path file = directory.resolve("%020d%s".formatted(size, ENDING));
        try {
            Path fresh = Files.createTempFile(directory, "checkpoint", ".new");
            try {
                Files.writeString(fresh, note);
                // Unlike a move, a link replaces nothing, and is there as a whole or not at all.
                Files.createLink(file, fresh);
                return true;
            } catch (FileAlreadyExistsException e) {
                return false;
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
