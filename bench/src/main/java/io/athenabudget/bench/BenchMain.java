package io.athenabudget.bench;

import io.athenabudget.standalone.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./athena bench}: measures everything side by side in one run, on one PostgreSQL server. */
@Command(
        name = "athena bench",
        mixinStandardHelpOptions = true,
        subcommands = {AuditBenchMain.class, PortalBenchMain.class},
        description =
                "Measures, on one PostgreSQL and in interleaved rounds, full decision cycles through Athena's API,"
                        + " the same flow on Camunda's own REST API, and what the database commits at best; then the inbox"
                        + " with ever more open approvals. Needs some 10 GB of disk for a million of them.")
public final class BenchMain implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "7", description = "Rounds of each side (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "20", description = "Length of a round (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--threads", defaultValue = "8", description = "Callers at once (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--inbox",
            split = ",",
            defaultValue = "1000,10000,100000,1000000",
            description = "Open approvals to list the inbox with, ascending (default: ${DEFAULT-VALUE}).")
    private List<Integer> inboxSizes = List.of();

    @Option(names = "--skip-inbox", description = "Measures the cycles only.")
    private boolean skipInbox;

    @Option(names = "--skip-cycles", description = "Measures the inbox only.")
    private boolean skipCycles;

    @Option(
            names = "--data",
            defaultValue = ".athena/bench",
            description = "Where data are kept meanwhile; emptied first (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(".athena/bench");

    @Option(
            names = "--json",
            defaultValue = ".athena/bench.json",
            description = "Where the figures go (default: ${DEFAULT-VALUE}).")
    private Path json = Path.of(".athena/bench.json");

    public static void main(String[] arguments) {
        System.exit(Tool.run(new BenchMain(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path directory = data.toAbsolutePath().normalize();
        BenchDirectory.empty(directory);
        try (BothSystems systems = BothSystems.start(directory)) {
            CycleComparison.@Nullable Figures cycles = skipCycles ? null : cycles(systems, directory);
            InboxComparison.@Nullable Figures inbox = skipInbox ? null : new InboxComparison(systems).run(inboxSizes);
            Path file = json.toAbsolutePath().normalize();
            Files.createDirectories(file.getParent());
            BenchReport report = new BenchReport(threads, cycles, inbox);
            System.out.println(report.asText());
            report.writeJson(file);
            System.out.println("Figures: " + file);
        }
        return 0;
    }

    private CycleComparison.Figures cycles(BothSystems systems, Path directory)
            throws IOException, InterruptedException {
        return new CycleComparison(systems, directory, threads).run(rounds, Duration.ofSeconds(seconds));
    }
}
