package io.athenabudget.audit.publish;

import io.athenabudget.audit.AuditProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFilesTest extends CheckpointStoreContract {
    @TempDir
    private Path directory;

    @Override
    protected CheckpointStore store() throws IOException {
        return new CheckpointFiles(new AuditProperties(null, null, directory));
    }

    @Override
    protected List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    protected void plant(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }
}
