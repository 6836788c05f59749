package io.athenabudget.insights.history;

/** How often an element was visited in a period, and for how long. The visits that were cancelled are only counted. */
final class VisitCounts {
    /** Where cancelled visits are counted. */
    static final int CANCELLED = -1;

    private final String activityId;
    private final String type;
    private final DurationBuckets durations = new DurationBuckets();
    private long cancelled;
    private long total;
    private long due;
    private long overdue;

    VisitCounts(String activityId, String type) {
        this.activityId = activityId;
        this.type = type;
    }

    void add(int bucket, long visits, long milliseconds, long withDueDate, long late) {
        if (bucket == CANCELLED) {
            cancelled += visits;
            return;
        }
        durations.add(bucket, visits);
        total += milliseconds;
        due += withDueDate;
        overdue += late;
    }

    String activityId() {
        return activityId;
    }

    String type() {
        return type;
    }

    long count() {
        return durations.count();
    }

    long cancelled() {
        return cancelled;
    }

    long median() {
        return durations.quantile(0.5);
    }

    long p90() {
        return durations.quantile(0.9);
    }

    long mean() {
        return count() == 0 ? 0 : total / count();
    }

    long total() {
        return total;
    }

    boolean hasDueDates() {
        return due > 0;
    }

    long overdue() {
        return overdue;
    }
}
