package io.athenabudget.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a benchmark keeps its data meanwhile, and its figures afterwards. */
final class BenchFiles {
    @Option(names = "--data", description = "Where data are kept meanwhile; emptied first (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--json", description = "Where the figures go (default: ${DEFAULT-VALUE}).")
    private Path json;

    /** @param name of the benchmark, and of its files if nothing else is said */
    BenchFiles(String name) {
        data = Path.of(".athena", name);
        json = Path.of(".athena", name + ".json");
    }

    /** The directory for the data, with nothing in it. */
    Path emptyDirectory() throws IOException {
        Path directory = data.toAbsolutePath().normalize();
        BenchDirectory.empty(directory);
        return directory;
    }

    /** Writes the figures, with when and on what they were measured, and says where. */
    void write(Map<String, @Nullable Object> figures) throws IOException {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("at", Instant.now().toString());
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("java", System.getProperty("java.version"));
        all.putAll(figures);
        Path file = json.toAbsolutePath().normalize();
        Files.createDirectories(file.getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
        System.out.println("Figures: " + file);
    }
}
