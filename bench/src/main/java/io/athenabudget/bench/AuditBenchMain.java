package io.athenabudget.bench;

import io.athenabudget.standalone.Connector;
import io.athenabudget.standalone.LocalSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench audit}: how fast the audit log takes events, and how fast it is read as it grows. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description =
                "Measures the audit log on the running system: events taken from Kafka beside plain INSERTs of the"
                        + " same rows, and a page of each filter with ever more entries. Needs some 15 GB of disk for ten million.")
final class AuditBenchMain implements Callable<Integer> {
    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of each side (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--events", defaultValue = "20000", description = "Events per round (default: ${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--entries",
            split = ",",
            defaultValue = "10000,100000,1000000,10000000",
            description = "Sizes of the log to read pages of, ascending (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-audit");

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        AuditIngest.Figures ingest;
        AuditPages.Figures pages;
        try (LocalSystem system =
                LocalSystem.forTool(LocalSystem.freePort(), directory, Set.of(Connector.AUDIT), null)) {
            Database database = new Database(system.postgres().port(), "athena_audit");
            ingest = new AuditIngest(system.kafka().bootstrapServers(), database, events).run(rounds);
            pages = new AuditPages(system, directory, database).run(sizes);
        }
        System.out.println(ingest.asText());
        System.out.println(pages.asText());
        files.write(Map.of("ingest", ingest, "pages", pages));
        return 0;
    }
}
