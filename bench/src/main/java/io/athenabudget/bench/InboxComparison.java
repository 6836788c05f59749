package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;

/**
 * The first page of an approver's inbox, oldest due first, with ever more open approvals: by Athena's API, and by the
 * engine's own task query with the same filter. One caller at a time, so that it measures the query and not the queue.
 */
final class InboxComparison {
    private static final int PAGE = 50;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 1_000;
    private static final int ATHENA_CALLS = 1_000;

    /** Fewer: with a million open approvals each takes long. */
    private static final int ENGINE_CALLS = 20;

    private final RestApi athena;
    private final RestApi engine;
    private final InboxData data;

    InboxComparison(BothSystems systems) {
        data = new InboxData(systems);
        athena = new RestApi(systems.athenaUrl() + "/api/v1", AthenaCycles.PASSWORD);
        engine = new RestApi(systems.engineUrl(), "");
    }

    /** Milliseconds, a figure per round. */
    record Size(int open, List<Percentiles> athena, List<Percentiles> engine) {}

    record Percentiles(double p50, double p99) {}

    record Figures(List<Size> sizes) {}

    Figures run(List<Integer> sizes) {
        List<Size> figures = new ArrayList<>();
        for (int size : sizes) {
            try (ProgressBar progress = new ProgressBar("Inbox with " + size, size / 20_000 + 1 + 2L * ROUNDS)) {
                data.fill(size, progress::step);
                measure(WARM_UP, this::listAthena);
                measure(2, this::listEngine);
                Size measured = new Size(size, new ArrayList<>(), new ArrayList<>());
                for (int round = 0; round < ROUNDS; round++) {
                    measured.athena.add(measure(ATHENA_CALLS, this::listAthena));
                    progress.step();
                    measured.engine.add(measure(ENGINE_CALLS, this::listEngine));
                    progress.step();
                }
                figures.add(measured);
            }
        }
        return new Figures(figures);
    }

    private static Percentiles measure(int calls, IntConsumer call) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < calls; i++) {
            long begin = System.nanoTime();
            call.accept(i);
            latencies.add(begin);
        }
        return new Percentiles(latencies.percentile(50), latencies.percentile(99));
    }

    private void listAthena(int call) {
        List<String> approvers = data.approvers();
        String approver = approvers.get(call % approvers.size());
        int items = athena.get(approver, "/approvals/incoming?limit=" + PAGE)
                .orFail("The inbox")
                .path("items")
                .size();
        checkFull(items);
    }

    private void listEngine(int call) {
        List<List<String>> groups = data.candidateGroups();
        String filter = String.join(",", groups.get(call % groups.size()));
        int items = engine.get(
                        null, "/task?sortBy=dueDate&sortOrder=asc&maxResults=" + PAGE + "&candidateGroups=" + filter)
                .orFail("The task query")
                .size();
        checkFull(items);
    }

    /** An empty page would be quick, too. */
    private static void checkFull(int items) {
        if (items != PAGE) {
            throw new IllegalStateException("A page had " + items + " entries instead of " + PAGE);
        }
    }
}
