package io.athenabudget.flows.rehearsal;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.approvals.PastChains;
import io.athenabudget.flows.FlowFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Drives all requests of a period through a draft, as many side by side as there are processors. */
final class RehearsalRun {
    /** Much longer than a batch takes. */
    private static final Duration A_BATCH = Duration.ofSeconds(30);

    private static final Duration BETWEEN_PROGRESS = Duration.ofMillis(500);

    /** What the engine looks up for one request it does not look up again for the next ones. */
    private static final int BATCH = 50;

    private final FlowFiles files;
    private final PastChains.Period period;
    private final People people;
    private final AtomicReferenceArray<Passage> passages;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    RehearsalRun(FlowFiles files, PastChains.Period period, People people) {
        this.files = files;
        this.period = period;
        this.people = people;
        this.passages = new AtomicReferenceArray<>(period.chains().size());
    }

    /** @param requests in the order in which they were submitted */
    record Outcome(RehearsalResult result, List<RehearsedRequest> requests) {}

    /**
     * @param goesOn told how many are done, now and then; says whether to go on
     * @return null when it was not to go on
     */
    @Nullable
    Outcome run(IntPredicate goesOn) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        try (RehearsalEngine engine = new RehearsalEngine(files)) {
            ExecutorService workers = Executors.newFixedThreadPool(threads, task -> new Thread(task, "rehearsal"));
            try {
                for (int i = 0; i < threads; i++) {
                    workers.execute(() -> work(engine));
                }
                workers.shutdown();
                while (!workers.awaitTermination(BETWEEN_PROGRESS.toMillis(), TimeUnit.MILLISECONDS)) {
                    stopped = stopped || !goesOn.test(done.get());
                }
            } finally {
                // The engine is closed only when nobody drives with it any more.
                stopped = true;
                workers.shutdown();
                workers.awaitTermination(A_BATCH.toSeconds(), TimeUnit.SECONDS);
            }
            return done.get() < passages.length() ? null : outcome(new Comparison(engine.levels()));
        }
    }

    private void work(RehearsalEngine engine) {
        int size = period.chains().size();
        int start = next.getAndAdd(BATCH);
        while (start < size && !stopped) {
            List<Passage> driven = engine.drive(period.chains().subList(start, Math.min(start + BATCH, size)), people);
            for (int i = 0; i < driven.size(); i++) {
                passages.set(start + i, driven.get(i));
            }
            done.addAndGet(driven.size());
            start = next.getAndAdd(BATCH);
        }
    }

    private Outcome outcome(Comparison comparison) {
        List<RehearsedRequest> requests = new ArrayList<>();
        for (int i = 0; i < passages.length(); i++) {
            PastChain chain = period.chains().get(i);
            RehearsedRequest compared = RehearsedRequest.of(chain, passages.get(i));
            comparison.add(chain, passages.get(i), compared);
            requests.add(compared);
        }
        return new Outcome(comparison.result(period), requests);
    }
}
