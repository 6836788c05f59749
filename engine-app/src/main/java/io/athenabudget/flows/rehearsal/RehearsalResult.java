package io.athenabudget.flows.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal found, over all its requests. Times are seconds; half of all took at most {@code p50}, nine of ten at
 * most {@code p90}.
 *
 * @param requests how many were driven through the draft: those of the period that were decided
 * @param pending how many of the period were left out, as they are not decided yet
 * @param withdrawn how many of the period were left out, as their requesters withdrew them
 * @param different how many would have come by other levels, to another end, or at another time
 * @param measured how many decisions are those that were taken
 * @param assumed how many decisions are assumptions
 * @param reminders how often approvers would have been reminded
 * @param elements how many requests would have come by each element and arrow of the diagram
 * @param assumptions what all of this supposes, by name
 */
public record RehearsalResult(
        long requests,
        long pending,
        long withdrawn,
        long different,
        long measured,
        long assumed,
        long reminders,
        long escalations,
        Compared<Ends> ends,
        List<Obstacles> obstacles,
        List<OfLevel> levels,
        List<OfRegion> regions,
        List<OfLevelInRegion> steps,
        List<OfPerson> people,
        Map<String, Long> elements,
        List<String> assumptions) {

    /** What was, and what would have been. */
    public record Compared<T>(T before, T after) {}

    /** @param times from the submission to the last decision; null when there is none */
    public record Ends(
            long approved,
            long rejected,
            long without,
            @Nullable Times times) {}

    public record Times(long p50, long p90) {}

    public record Obstacles(Obstacle obstacle, @Nullable String elementId, long requests) {}

    /**
     * @param amountBase what all requests that came by this level were about, in the base currency
     * @param times from when it could be decided until it was; null when nothing came by
     */
    public record Work(
            long requests, String amountBase, @Nullable Times times) {}

    public record OfLevel(String level, String name, Compared<Work> work) {}

    public record OfRegion(String region, long requests, Compared<@Nullable Times> times) {}

    public record OfLevelInRegion(String level, String region, Compared<@Nullable Times> times) {}

    /** Decisions of one person. */
    public record OfPerson(UUID userId, Compared<Long> decisions) {}
}
