package io.athenabudget.insights.history;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Durations, counted by how long they are to within 2 %: each bucket ends 4 % above the one before. So days can be added up to
 * months without their visits, and still have a median. After Masson, Rim, Lee: DDSketch, VLDB 2019.
 */
final class DurationBuckets {
    private static final double GROWTH = 1.04;

    /** The bucket of a duration in milliseconds, as SQL. */
    static final String BUCKET_OF = "ceil(ln(greatest(%s, 1)) / ln(" + GROWTH + "))::smallint";

    private final NavigableMap<Integer, Long> counts = new TreeMap<>();
    private long count;

    void add(int bucket, long visits) {
        counts.merge(bucket, visits, Long::sum);
        count += visits;
    }

    long count() {
        return count;
    }

    /**
     * @param part between 0 and 1: 0.5 for the median
     * @return milliseconds; 0 if nothing was counted
     */
    long quantile(double part) {
        long rank = Math.max(1, (long) Math.ceil(part * count));
        long below = 0;
        for (Map.Entry<Integer, Long> bucket : counts.entrySet()) {
            below += bucket.getValue();
            if (below >= rank) {
                return middleOf(bucket.getKey());
            }
        }
        return 0;
    }

    /** The value that is as far, in percent, from either end of the bucket. */
    private static long middleOf(int bucket) {
        return Math.round(2 * Math.pow(GROWTH, bucket) / (GROWTH + 1));
    }
}
