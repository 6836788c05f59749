package io.athenabudget.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What this machine's PostgreSQL commits at best: pgbench changing one row per transaction. */
final class CommitFloor {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    /** Where Debian's packages put it, one directory per major version. */
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Database database;
    private final Path script;
    private final Optional<Path> pgbench;

    CommitFloor(Database database, Path directory) throws IOException {
        this.database = database;
        pgbench = find();
        script = directory.resolve("commit-floor.sql");
        Files.writeString(script, "update commit_floor set n = n + 1 where client = :client_id;\n");
        database.execute(
                "create table commit_floor (client int primary key, n bigint not null)",
                "insert into commit_floor select client, 0 from generate_series(0, 99) client");
        if (pgbench.isEmpty()) {
            System.out.println("There is no pgbench, so the commit floor is left out. It comes with PostgreSQL"
                    + " (Debian: sudo apt-get install postgresql).");
        }
    }

    record Round(double perSecond, double averageMillis) {}

    private static Optional<Path> find() throws IOException {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            Path candidate = Path.of(directory, "pgbench");
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted(Comparator.reverseOrder())
                    .map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** Nothing when there is no pgbench on this machine. */
    Optional<Round> run(int clients, Duration duration) throws IOException, InterruptedException {
        if (pgbench.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(pgbench.get().toString(), "--no-vacuum"));
        command.addAll(List.of("--client", "" + clients, "--jobs", "" + Math.min(clients, 2)));
        command.addAll(List.of("--time", "" + duration.toSeconds(), "--file", script.toString()));
        command.addAll(List.of("--host", "localhost", "--port", "" + database.port()));
        command.addAll(List.of("--username", database.user(), database.name()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("PGPASSWORD", database.password()));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Optional.of(new Round(figure(TPS, output), figure(LATENCY, output)));
    }

    private static double figure(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench printed no " + pattern + ": " + output);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
