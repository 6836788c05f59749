package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench history}: what Cockpit's pages of history and the portal's insights take, with a million finished instances. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Measures, as an analyst in Cockpit, finding finished instances in every order and by every filter, one"
                        + " instance's history, the heatmap and the bottlenecks; and the portal's insights. Needs some 15 GB of disk"
                        + " for a million.")
final class HistoryBenchMain implements Callable<Integer> {
    private static final double TARGET_MS = 1_000;
    private static final int WARM_UP = 3;

    /** So that the first instances end. */
    private static final String[] SHORT_WINDOWS = {"--rollback-window", "PT2S"};

    @Option(
            names = "--instances",
            defaultValue = "1000000",
            description = "Finished instances (default: ${DEFAULT-VALUE}).")
    private int instances;

    @Option(names = "--calls", defaultValue = "20", description = "Of each kind (default: ${DEFAULT-VALUE}).")
    private int calls;

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-history");

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        Map<String, Latencies> history = new LinkedHashMap<>();
        Map<String, Latencies> insights = new LinkedHashMap<>();
        try (Athena athena = Athena.start(directory, SHORT_WINDOWS)) {
            FinishedInstances finished = new FinishedInstances(athena.url(), athena.database());
            System.out.printf("Making %,d finished instances%n", instances);
            finished.fill(instances);
        }
        // A start adds up the months.
        try (Athena athena = Athena.start(directory, SHORT_WINDOWS)) {
            Database database = athena.database();
            while (database.number("select count(*) from activity_month_counted") == 0) {
                Thread.sleep(500);
            }
            database.execute("vacuum analyze activity_month", "checkpoint");
            Analyst analyst = Analyst.inCockpit(athena.url());
            questions(database).forEach((name, address) -> history.put(name, measure(analyst, name, address)));

            long begin = System.nanoTime();
            new RestApi(athena.url() + "/api/v1", AthenaCycles.PASSWORD)
                    .post("admin", "/insights/rebuild", Map.of())
                    .orFail("Facts were not made anew");
            double rebuilt = (System.nanoTime() - begin) / 1e9;
            database.execute("vacuum analyze request_fact", "vacuum analyze approval_fact", "checkpoint");
            Analyst inThePortal = Analyst.inThePortal(athena.url());
            insights().forEach((name, address) -> insights.put(name, measure(inThePortal, name, address)));
            report(history, insights, rebuilt);
        }
        return 0;
    }

    private Latencies measure(Analyst analyst, String name, String address) {
        for (int i = 0; i < WARM_UP; i++) {
            analyst.get(address);
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            analyst.get(address);
            latencies.add(begin);
        }
        System.out.printf("  %-44s%s ms%n", name, Spread.number(latencies.percentile(50)));
        return latencies;
    }

    private Map<String, String> questions(Database database) {
        String requester = database.text("select id::text from bench_person where n = 500");
        String approver = database.text("select id::text from bench_person where n = 1090");
        String definition = database.text("select proc_def_id_ from act_hi_procinst limit 1");
        String recent = database.text("select id::text from bench_instance order by n desc limit 1");
        String request = database.text("select id::text from bench_instance where n = " + instances / 3);
        Instant middle = Instant.now().minus(365, ChronoUnit.DAYS);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("newest first", "/instances?limit=50");
        questions.put("ended a year ago, newest first", "/instances?endedUntil=" + middle);
        questions.put("started first", "/instances?sort=STARTED&order=ASC");
        questions.put("longest first", "/instances?sort=DURATION");
        questions.put("by number, descending", "/instances?sort=NUMBER");
        questions.put("rejected, newest first", "/instances?outcome=REJECTED");
        questions.put("rejected, longest first", "/instances?outcome=REJECTED&sort=DURATION");
        questions.put(
                "withdrawn in one week of last year",
                "/instances?outcome=WITHDRAWN&endedFrom=" + middle.minus(7, ChronoUnit.DAYS) + "&endedUntil=" + middle);
        questions.put("an outcome that nothing has", "/instances?outcome=PENDING");
        questions.put("one requester's", "/instances?as=REQUESTER&person=" + requester);
        questions.put("what one approver decided", "/instances?as=DECIDER&person=" + approver);
        questions.put("what one approver decided, longest first", "/instances?sort=DURATION&person=" + approver);
        questions.put("by business key", "/instances?businessKey=" + request);
        questions.put("by number", "/instances?number=BENCH-00012345");
        questions.put("of one version", "/instances?definitionId=" + definition);
        questions.put("count of all", "/instances/count");
        questions.put("count of what one approver decided", "/instances/count?person=" + approver);
        questions.put("one instance and its trail", "/instances/" + recent);
        for (String kind : List.of("variables", "tasks", "incidents", "decisions", "operations")) {
            questions.put("one instance's " + kind, "/instances/" + recent + "/" + kind);
        }
        for (int days : List.of(7, 90, 730)) {
            questions.put(
                    "heatmap of %d days".formatted(days),
                    "/definitions/" + definition + "/heatmap?from=" + today.minusDays(days) + "&until="
                            + today.plusDays(1) + "&versions=ALL");
        }
        questions.put(
                "bottlenecks of 90 days, and of those before",
                "/definitions/" + definition + "/bottlenecks?from=" + today.minusDays(90) + "&until="
                        + today.plusDays(1));
        return questions;
    }

    private static Map<String, String> insights() {
        Map<String, String> questions = new LinkedHashMap<>();
        for (int days : List.of(30, 90, 365)) {
            String from = "?from=" + Instant.now().minus(days, ChronoUnit.DAYS);
            questions.put("figures of %d days".formatted(days), "/figures" + from);
            questions.put("figures of %d days by level".formatted(days), "/figures/by/LEVEL" + from);
            questions.put("figures of %d days by week".formatted(days), "/figures/by/WEEK" + from + "&limit=200");
            questions.put("the latest requests of %d days".formatted(days), "/requests" + from);
            questions.put("the longest approvals of %d days".formatted(days), "/approvals" + from + "&order=LONGEST");
            questions.put("late approvals of %d days".formatted(days), "/approvals" + from + "&figure=LATE");
        }
        questions.put("backlog, and what to expect", "/backlog");
        return questions;
    }

    private void report(Map<String, Latencies> history, Map<String, Latencies> insights, double rebuilt)
            throws IOException {
        List<BenchReport.Target> targets = new ArrayList<>();
        Map<String, Object> measured = new LinkedHashMap<>();
        print("History in Cockpit", history, measured);
        history.forEach((name, latencies) ->
                targets.add(BenchReport.Target.atMost(name + ", slowest, ms", latencies.percentile(100), TARGET_MS)));
        print("Insights in the portal", insights, measured);
        System.out.printf("%nFacts made anew in %.1f s%n", rebuilt);
        System.out.print(BenchReport.asText(targets));
        files.write(Map.of(
                "instances", instances,
                "calls", calls,
                "measured", measured,
                "rebuiltSeconds", rebuilt,
                "targets", targets));
    }

    private void print(String what, Map<String, Latencies> figures, Map<String, Object> measured) {
        System.out.printf(
                "%n%s with %,d finished instances, one caller, %d calls each, ms%n%n%-48s%12s%12s%n",
                what, instances, calls, "", "p50", "slowest");
        figures.forEach((name, latencies) -> {
            double median = latencies.percentile(50);
            double slowest = latencies.percentile(100);
            System.out.printf("%-48s%12s%12s%n", name, Spread.number(median), Spread.number(slowest));
            measured.put(name, Map.of("p50", median, "slowest", slowest));
        });
    }
}
