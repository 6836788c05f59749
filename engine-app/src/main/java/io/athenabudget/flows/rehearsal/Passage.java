package io.athenabudget.flows.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of one request through a flow.
 *
 * @param steps the levels at which somebody decided, in the order of the decisions
 * @param visited the ids of the elements and arrows that it came by
 * @param endedAt when the last window had closed; null when it never came to an end
 * @param obstacle why it came to no end; null when it did
 * @param obstacleAt the id of the element that it could not leave, if there is one
 */
record Passage(
        List<Step> steps,
        Set<String> visited,
        int reminders,
        int escalations,
        @Nullable Instant endedAt,
        @Nullable Obstacle obstacle,
        @Nullable String obstacleAt) {
    Passage {
        steps = List.copyOf(steps);
        visited = Set.copyOf(visited);
    }

    /** Nobody decides after this; null when nobody decided at all. */
    @Nullable
    Instant decidedAt() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1).decidedAt();
    }

    /** The last decision counts. */
    boolean approved() {
        return obstacle == null
                && (steps.isEmpty() || steps.get(steps.size() - 1).approved());
    }

    List<String> levels() {
        return steps.stream().map(Step::level).toList();
    }
}
