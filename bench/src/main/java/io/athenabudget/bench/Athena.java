package io.athenabudget.bench;

import io.athenabudget.standalone.LocalSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole Athena in a JVM of its own, without connectors: each of them is a service of its own, on a machine of its own. */
record Athena(Server server, String url, Database database) implements AutoCloseable {

    /** Where the built modules are. */
    static Path home() {
        return Path.of(System.getProperty("athena.home", ".")).toAbsolutePath().normalize();
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param directory for its data; what was there before is taken up again
     * @param options of {@code ./athena up}, besides
     */
    static Athena start(Path directory, String... options) throws IOException, InterruptedException {
        return start(directory, Map.of(), options);
    }

    /** @param settings as environment variables */
    static Athena start(Path directory, Map<String, String> settings, String... options)
            throws IOException, InterruptedException {
        int port = LocalSystem.freePort();
        Path data = directory.resolve("athena");
        List<String> arguments = Stream.concat(
                        Stream.of("--port", "" + port, "--data", data.toString(), "--no-connectors"),
                        Stream.of(options))
                .toList();
        Server server = Server.start(
                home().resolve("standalone"),
                "io.athenabudget.standalone.StandaloneMain",
                arguments,
                settings,
                directory.resolve("athena.log"));
        try {
            String url = "http://localhost:" + port;
            server.await(url + "/actuator/health/readiness");
            return new Athena(server, url, Database.ofLocalSystem(data));
        } catch (IOException | InterruptedException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
