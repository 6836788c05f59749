package io.athenabudget.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The directory that a benchmark works in. It is emptied first, so that every run begins alike. */
final class BenchDirectory {
    /** Without it, a directory with something in it is not ours to empty. */
    private static final String MARK = ".athena-bench";

    private BenchDirectory() {}

    /** @throws IllegalStateException when the directory holds something else */
    static void empty(Path directory) throws IOException {
        if (Files.exists(directory) && !Files.exists(directory.resolve(MARK)) && hasContent(directory)) {
            throw new IllegalStateException(
                    directory + " holds something else than a benchmark. Choose another directory with --data.");
        }
        FileSystemUtils.deleteRecursively(directory);
        Files.createDirectories(directory);
        Files.createFile(directory.resolve(MARK));
    }

    private static boolean hasContent(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return entries.iterator().hasNext();
        }
    }
}
