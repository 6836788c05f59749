package io.athenabudget.bench;

import org.HdrHistogram.ConcurrentHistogram;

/** How long one kind of call took, from any thread. */
final class Latencies {
    private static final long HIGHEST_MICROS = 600_000_000;

    private final ConcurrentHistogram micros = new ConcurrentHistogram(HIGHEST_MICROS, 3);

    /** @param since of {@link System#nanoTime} */
    void add(long since) {
        micros.recordValue(Math.min((System.nanoTime() - since) / 1000, HIGHEST_MICROS));
    }

    long count() {
        return micros.getTotalCount();
    }

    /** Milliseconds. */
    double percentile(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}
