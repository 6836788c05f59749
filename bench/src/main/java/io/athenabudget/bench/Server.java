package io.athenabudget.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One side of the comparison in a JVM of its own, with the same flags as the other. */
final class Server implements AutoCloseable {
    private static final List<String> FLAGS = List.of("-XX:+UseG1GC", "-Xms1g", "-Xmx1g");
    private static final Duration TO_START = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * @param module directory of a built module: its jar under {@code target}, its class path under {@code target/lib}
     * @param log where the output goes
     */
    static Server start(
            Path module, String mainClass, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(jar(module) + System.getProperty("path.separator") + module.resolve("target/lib") + "/*");
        command.add(mainClass);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Server(builder.start(), log);
    }

    private static Path jar(Path module) throws IOException {
        try (var jars = Files.newDirectoryStream(module.resolve("target"), module.getFileName() + "-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IllegalStateException(module + " is not built: start the benchmark with ./athena bench");
    }

    void await(String url) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Instant giveUp = Instant.now().plus(TO_START);
        while (Instant.now().isBefore(giveUp)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("A server stopped at once; see " + log);
            }
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("A server is not ready after " + TO_START.toMinutes() + " minutes; see " + log);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
