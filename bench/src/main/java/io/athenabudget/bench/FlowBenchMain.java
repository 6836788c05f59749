package io.athenabudget.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.standalone.RestApi;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench flow}: how long a rehearsal of many requests takes, and how long it takes to move running ones. */
@Command(
        name = "flow",
        mixinStandardHelpOptions = true,
        description =
                "Measures a running Athena: a draft rehearsed on requests of the last month, of which most are copies,"
                        + " and running requests moved to another version and back.")
final class FlowBenchMain implements Callable<Integer> {
    private static final String FLOW = "/flows/budget-approval";
    /** For 10,000 requests on two cores. */
    private static final double REHEARSAL_S = 60;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @Option(names = "--rounds", defaultValue = "5", description = "Of each measurement (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--decided",
            defaultValue = "10000",
            description = "Requests that a rehearsal drives (default: ${DEFAULT-VALUE}).")
    private int decided;

    @Option(
            names = "--running",
            defaultValue = "400",
            description = "Requests that a migration moves (default: ${DEFAULT-VALUE}).")
    private int running;

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-flow");

    @Override
    public Integer call() throws Exception {
        List<Double> rehearsals;
        List<Double> moves;
        try (Athena athena = Athena.start(files.emptyDirectory())) {
            RestApi api = new RestApi(athena.url() + "/api/v1", AthenaCycles.PASSWORD);
            Requests requests = new Requests(athena.url(), athena.database());
            System.out.printf("Making %,d decided requests%n", decided);
            requests.decide(decided);
            rehearsals = rehearse(api);
            System.out.printf("Submitting %,d requests%n", running);
            requests.submit(running);
            moves = move(api);
        }
        report(rehearsals, moves);
        return 0;
    }

    private List<Double> rehearse(RestApi api) throws InterruptedException {
        Instant now = Instant.now();
        String draft = draft(api, "Rehearsed", "P2D", "P3D");
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            String rehearsal = api.post(
                            "admin",
                            FLOW + "/drafts/" + draft + "/replay",
                            Map.of(
                                    "from", now.minus(Duration.ofDays(40)).toString(),
                                    "until", now.toString(),
                                    "seed", round))
                    .orFail("The rehearsal")
                    .path("id")
                    .asText();
            await(api, FLOW + "/drafts/" + draft + "/replays/" + rehearsal);
            seconds.add(since(begin));
            System.out.printf("  rehearsed in %s s%n", Spread.number(since(begin)));
        }
        return seconds;
    }

    /** Milliseconds for each request. */
    private List<Double> move(RestApi api) throws InterruptedException {
        List<Double> each = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int from = api.get("admin", FLOW + "/versions")
                    .orFail("The versions")
                    .path("items")
                    .path(0)
                    .path("version")
                    .asInt();
            boolean there = round % 2 == 0;
            String draft = draft(api, "Moved to", there ? "P2D" : "P3D", there ? "P3D" : "P2D");
            api.post("admin2", FLOW + "/drafts/" + draft + "/publish", Map.of("note", "Measured"))
                    .orFail("Publishing");
            long begin = System.nanoTime();
            JsonNode migration = api.post(
                            "admin", FLOW + "/migrations", Map.of("from", from, "canary", 0, "note", "Measured"))
                    .orFail("The migration");
            JsonNode done =
                    await(api, FLOW + "/migrations/" + migration.path("id").asText());
            if (done.path("moved").asInt() != migration.path("total").asInt()) {
                throw new IllegalStateException("Not all were moved: " + done);
            }
            each.add(since(begin) * 1_000 / done.path("moved").asInt());
            System.out.printf("  moved in %s ms each%n", Spread.number(each.get(round)));
        }
        return each;
    }

    private static String draft(RestApi api, String name, String duration, String other) {
        JsonNode draft =
                api.post("admin", FLOW + "/drafts", Map.of("name", name)).orFail("The draft");
        String bpmn = draft.path("bpmn").asText().replace(">" + duration + "<", ">" + other + "<");
        return api.post("admin", FLOW + "/drafts", Map.of("name", name, "bpmn", bpmn))
                .orFail("The draft")
                .path("id")
                .asText();
    }

    private static JsonNode await(RestApi api, String path) throws InterruptedException {
        while (true) {
            JsonNode now = api.get("admin", path).orFail(path);
            if (now.path("status").asText().equals("DONE")) {
                return now;
            }
            if (!now.path("status").asText().equals("RUNNING")) {
                throw new IllegalStateException(path + " ended as " + now.path("status"));
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private void report(List<Double> rehearsals, List<Double> moves) throws IOException {
        Spread rehearsal = Spread.of(rehearsals);
        Spread move = Spread.of(moves);
        System.out.printf(
                "%nFlows, %d rounds; median (lowest … highest)%n%n%-44s%s%n%-44s%s%n",
                rounds,
                "rehearsal of %,d requests, s".formatted(decided),
                rehearsal,
                "moving %,d running requests, ms each".formatted(running),
                move);
        List<BenchReport.Target> targets = List.of(BenchReport.Target.atMost(
                "rehearsal of %,d requests, slowest round, s".formatted(decided), rehearsal.highest(), REHEARSAL_S));
        System.out.print(BenchReport.asText(targets));
        files.write(Map.of(
                "decided", decided, "running", running, "rehearsals", rehearsals, "moves", moves, "targets", targets));
    }

    /** Requests as people submit and decide them; many decided ones are copies, written with SQL. */
    private static final class Requests {
        private static final String REGION = "EMEA";
        private static final String REQUESTER = "bench.flow.sales";
        private static final int TEMPLATES = 12;

        private final AthenaCycles athena;
        private final Database database;
        private final Cycle worker;

        Requests(String url, Database database) {
            this.athena = new AthenaCycles(url, "FLOW");
            this.database = database;
            String department = athena.department("Bench flow");
            athena.user(REQUESTER, "SALES", department);
            this.worker = athena.worker(1);
            String approver = athena.user("bench.flow.approver", "APPROVER", department);
            // No flow is published in which nobody decides somewhere.
            for (int level = 1; level <= Cycle.LEVELS; level++) {
                athena.create(
                        "/assignments",
                        Map.of(
                                "categoryId",
                                athena.category(),
                                "level",
                                "L" + level,
                                "approverIds",
                                List.of(approver)));
            }
        }

        void decide(int size) throws Exception {
            for (int i = 0; i < TEMPLATES; i++) {
                worker.run(new Latencies());
            }
            database.execute("set synchronous_commit = off", COPY.formatted(size - TEMPLATES, TEMPLATES));
            database.execute("vacuum analyze approval", "vacuum analyze budget_request");
        }

        void submit(int size) {
            for (int i = 0; i < size; i++) {
                athena.submit(REQUESTER, athena.category(), REGION);
            }
        }

        /** As if they had been submitted in the last month, each level within hours. */
        private static final String COPY = """
                create temporary table copy as
                select gen_random_uuid() as id, 'BENCH-' || i as number, r.id as template,
                       now() - interval '35 days' + random() * interval '30 days' as at
                from generate_series(1, %1$d) i
                join (select id, row_number() over (order by id) - 1 as n from budget_request
                      where status = 'APPROVED' and category_code = 'FLOW') r on r.n = i %% %2$d;
                insert into budget_request
                select (jsonb_populate_record(null::budget_request, to_jsonb(r) || jsonb_build_object(
                    'id', c.id, 'number', c.number, 'submitted_at', c.at, 'process_instance_id', c.id))).*
                from copy c join budget_request r on r.id = c.template;
                insert into approval
                select (jsonb_populate_record(null::approval, to_jsonb(a) || jsonb_build_object(
                    'id', gen_random_uuid(), 'request_id', c.id,
                    'created_at', c.at + (right(a.level, 1)::int - 1) * interval '4 hours',
                    'decided_at', c.at + (right(a.level, 1)::int - 1) * interval '4 hours' + random() * interval '3 hours'))).*
                from copy c join approval a on a.request_id = c.template""";
    }
}
