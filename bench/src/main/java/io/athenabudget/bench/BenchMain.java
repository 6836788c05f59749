package io.athenabudget.bench;

import io.athenabudget.standalone.Tool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench}: measures everything side by side in one run, on one PostgreSQL server. */
@Command(
        name = "athena bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            AppBenchMain.class,
            AuditBenchMain.class,
            FlowBenchMain.class,
            GrowthBenchMain.class,
            HistoryBenchMain.class,
            PortalBenchMain.class
        },
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

    @Mixin
    private final BenchFiles files = new BenchFiles("bench");

    public static void main(String[] arguments) {
        System.exit(Tool.run(new BenchMain(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        try (BothSystems systems = BothSystems.start(directory)) {
            CycleComparison.@Nullable Figures cycles = skipCycles ? null : cycles(systems, directory);
            InboxComparison.@Nullable Figures inbox = skipInbox ? null : new InboxComparison(systems).run(inboxSizes);
            BenchReport report = new BenchReport(threads, cycles, inbox);
            System.out.println(report.asText());
            files.write(report.asMap());
        }
        return 0;
    }

    private CycleComparison.Figures cycles(BothSystems systems, Path directory)
            throws IOException, InterruptedException {
        return new CycleComparison(systems, directory, threads).run(rounds, Duration.ofSeconds(seconds));
    }
}
