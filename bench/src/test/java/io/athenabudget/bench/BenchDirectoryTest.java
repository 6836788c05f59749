package io.athenabudget.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchDirectoryTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void what_an_earlier_benchmark_left_is_emptied() throws IOException {
        Path bench = directory.resolve("bench");
        BenchDirectory.empty(bench);
        Files.writeString(bench.resolve("left"), "over");

        BenchDirectory.empty(bench);

        assertThat(bench.resolve("left")).doesNotExist();
    }

    @Test
    void a_directory_with_something_else_is_left_alone() throws IOException {
        Path precious = Files.writeString(directory.resolve("precious"), "data");

        assertThatThrownBy(() -> BenchDirectory.empty(directory)).hasMessageContaining("--data");

        assertThat(precious).exists();
    }
}
