package io.athenabudget.replay;

import io.athenabudget.standalone.LocalSystem;
import io.athenabudget.standalone.RestApi;
import io.athenabudget.standalone.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./athena replay FILE}: runs an approval log through a system of its own, and compares. */
@Command(
        name = "athena replay",
        mixinStandardHelpOptions = true,
        description = "Runs an approval log (CSV, also gzipped) through the REST API of a system of its own, with one"
                + " person per role and unit, and compares log, REST answers, engine, Kafka and exported XES."
                + " Started again, it goes on where it stopped.")
public final class ReplayMain implements Callable<Integer> {
    private static final String PASSWORD = "athena-demo";
    private static final String FLOW = "classpath:/flow-five-levels/";

    @Parameters(paramLabel = "FILE", description = "The approval log.")
    private Path file = Path.of("");

    @Option(
            names = "--data",
            defaultValue = ".athena/replay",
            description = "Where the system keeps its data (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(".athena/replay");

    @Option(
            names = "--port",
            defaultValue = "8090",
            description = "Port of the system's API (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--cases", description = "Only the first N cases.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--threads", defaultValue = "4", description = "Cases at once (default: ${DEFAULT-VALUE}).")
    private int threads;

    public static void main(String[] arguments) {
        System.exit(Tool.run(new ReplayMain(), arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<LogCase> cases = ApprovalLog.read(file).stream().limit(limit).toList();
        System.out.printf("%s: %d cases%n", file.getFileName(), cases.size());
        Path directory = data.toAbsolutePath().normalize();
        try (LocalSystem system = LocalSystem.forTool(port, directory, Set.of(), FLOW)) {
            RestApi api = new RestApi("http://localhost:" + port + "/api/v1", PASSWORD);
            Organisation organisation = new Organisation(api, PASSWORD);
            organisation.prepare(cases);
            List<CaseReplay.Refusal> refusals = replay(cases, new CaseReplay(api, organisation), directory);
            awaitOutbox(system.postgres().jdbcUrl());
            return report(cases, refusals, api, system);
        }
    }

    private List<CaseReplay.Refusal> replay(List<LogCase> cases, CaseReplay replay, Path directory)
            throws IOException, InterruptedException {
        Path doneFile = directory.resolve("replayed-cases.txt");
        Set<String> done = Files.exists(doneFile) ? new HashSet<>(Files.readAllLines(doneFile)) : new HashSet<>();
        List<CaseReplay.Refusal> refusals = Collections.synchronizedList(new ArrayList<>());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (ProgressBar progress = new ProgressBar("Cases", cases.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (LogCase logCase : cases) {
                if (done.contains(logCase.id())) {
                    progress.step();
                    continue;
                }
                running.add(executor.submit(() -> {
                    CaseReplay.Refusal refusal = replay.run(logCase);
                    if (refusal == null) {
                        remember(doneFile, logCase.id());
                    } else {
                        refusals.add(refusal);
                    }
                    progress.step();
                    return null;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new IllegalStateException("The replay stopped: " + reason + ". Start it again to go on.", e);
        } finally {
            executor.shutdownNow();
        }
        return refusals;
    }

    private static synchronized void remember(Path doneFile, String id) throws IOException {
        Files.writeString(doneFile, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void awaitOutbox(String jdbcUrl) throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            while (true) {
                try (ResultSet row =
                        statement.executeQuery("select exists (select from outbox_event where published_at is null)")) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(200);
            }
        }
    }

    /** Cases that a rule refused are listed and left out of the comparison, in all columns. */
    private static int report(List<LogCase> cases, List<CaseReplay.Refusal> refusals, RestApi api, LocalSystem system)
            throws SQLException, IOException {
        Set<String> refused = refusals.stream().map(CaseReplay.Refusal::caseId).collect(Collectors.toSet());
        List<LogCase> replayed = cases.stream()
                .filter(logCase -> !refused.contains(logCase.id()))
                .toList();
        Map<UUID, String> caseOf = new HashMap<>();
        for (LogCase logCase : replayed) {
            for (int round = 0; round < logCase.rounds().size(); round++) {
                caseOf.put(CaseReplay.requestId(logCase, round), logCase.id());
            }
        }
        ExportedLog exported =
                api.read(Organisation.ANALYST, "/insights/exports/xes", body -> ExportedLog.read(body, caseOf));
        Report report = new Report()
                .column("log", Tallies.ofLog(replayed))
                .column("REST", Tallies.ofRest(api, caseOf))
                .column("engine", Tallies.ofEngine(system.postgres().jdbcUrl(), caseOf))
                .column("Kafka", Tallies.ofKafka(system.kafka().bootstrapServers(), caseOf))
                .column("XES", exported.tally());
        long never =
                replayed.stream().filter(logCase -> logCase.rounds().isEmpty()).count();
        System.out.printf("%n%s%n%n", report);
        System.out.printf("%d of the cases were never submitted (drafts) and have nothing to replay.%n", never);
        System.out.printf("%d cases were refused by a rule and are left out of the table:%n", refusals.size());
        refusals.stream()
                .sorted(Comparator.comparing(CaseReplay.Refusal::caseId))
                .forEach(refusal -> System.out.printf(
                        "  %s, round %d, %s: %s%n",
                        refusal.caseId(), refusal.round(), refusal.step(), refusal.reason()));
        List<String> different = report.differences();
        System.out.println(different.isEmpty() ? "\nAll five agree." : "\nDifferences: " + different);
        boolean sameCourse = compareCourses(Course.ofLog(replayed), exported.course(replayed));
        return different.isEmpty() && sameCourse ? 0 : 2;
    }

    /** Numbers can agree although the order does not: so each case is compared, and how many took each way. */
    private static boolean compareCourses(Course log, Course exported) {
        List<String> differing = log.differingFrom(exported);
        Report variants = new Report().column("log", log.variants()).column("XES", exported.variants());
        System.out.printf(
                "Variants: %d in the log, %d in the exported XES.%n",
                Set.copyOf(log.ofCases().values()).size(),
                Set.copyOf(exported.ofCases().values()).size());
        System.out.println(
                differing.isEmpty() && variants.differences().isEmpty()
                        ? "Every case has the same events in the same order."
                        : "Cases whose events differ: " + differing);
        return differing.isEmpty() && variants.differences().isEmpty();
    }
}
