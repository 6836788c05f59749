package io.athenabudget.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Rounds of one side: its workers run cycles as fast as they are answered, for a given time. */
final class Rounds {
    private Rounds() {}

    /** What one round measured. */
    record Round(double perSecond, double cycleP50, double cycleP99, double decisionP50, double decisionP99) {}

    static Round run(List<Cycle> workers, Duration duration) throws InterruptedException {
        Latencies cycles = new Latencies();
        Latencies decisions = new Latencies();
        ExecutorService executor = Executors.newFixedThreadPool(workers.size());
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Future<?>> running = new ArrayList<>();
        for (Cycle worker : workers) {
            running.add(executor.submit(() -> {
                while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    worker.run(decisions);
                    cycles.add(begin);
                }
            }));
        }
        try {
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A round stopped: " + e.getCause(), e);
        } finally {
            executor.shutdownNow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Round(
                cycles.count() / seconds,
                cycles.percentile(50),
                cycles.percentile(99),
                decisions.percentile(50),
                decisions.percentile(99));
    }
}
