package io.athenabudget.replay;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name. Those of all sources must agree. */
final class Tally {
    static final String SUBMISSIONS = "submissions";
    static final String CASES = "cases";
    private final Map<String, Long> counts = new TreeMap<>();

    void add(String name, long times) {
        if (times != 0) {
            counts.merge(name, times, Long::sum);
        }
    }

    void decision(String level, boolean approved) {
        add((approved ? "approvals " : "rejections ") + level, 1);
    }

    void outcome(String status) {
        add("outcome " + status, 1);
    }

    long of(String name) {
        return counts.getOrDefault(name, 0L);
    }

    Iterable<String> names() {
        return counts.keySet();
    }
}
