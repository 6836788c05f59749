package io.athenabudget.approvals;

import io.athenabudget.approvals.Immovable.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a chain stands in the new version of its flow as it stood in the old one. */
final class Unaltered {
    private final ChainState before;
    private final ChainState after;
    private final Way way;
    private final List<Immovable.Reason> reasons = new ArrayList<>();

    private Unaltered(ChainState before, ChainState after, Way way) {
        this.before = before;
        this.after = after;
        this.way = way;
    }

    /** @throws Immovable when it does not */
    static void check(ChainState before, ChainState after, Way way) {
        Unaltered check = new Unaltered(before, after, way);
        check.approvals();
        check.windows();
        check.timers();
        check.dependencies();
        if (!check.reasons.isEmpty()) {
            throw new Immovable(check.reasons);
        }
    }

    private void approvals() {
        before.open().forEach((id, task) -> {
            if (!way.changesLevel(task.level()) && !after.open().containsKey(id)) {
                altered(task.level(), "Its open approval at " + task.level() + " would be lost");
            }
        });
        Map<String, Long> expected = levels(before, level -> Objects.requireNonNullElse(way.place(level), level));
        Map<String, Long> found = levels(after, Function.identity());
        if (!expected.equals(found)) {
            altered(null, "Instead of " + expected.keySet() + ", " + found.keySet() + " would be open");
        }
    }

    private static Map<String, Long> levels(ChainState state, Function<String, String> place) {
        return state.open().values().stream()
                .collect(Collectors.groupingBy(task -> place.apply(task.level()), Collectors.counting()));
    }

    private void windows() {
        before.windows().forEach((decision, window) -> {
            ChainState.Window now = after.windows().get(decision);
            if (now == null) {
                altered(window.elementId(), "A decision could no longer be rolled back");
            } else if (!now.closesAt().equals(window.closesAt())) {
                altered(
                        window.elementId(),
                        "The window would close at " + now.closesAt() + " instead of " + window.closesAt());
            } else if (!now.scope().equals(window.scope())) {
                altered(window.elementId(), "A rollback would undo something else");
            }
        });
        if (!before.windows().keySet().containsAll(after.windows().keySet())) {
            altered(null, "A decision could be rolled back that cannot be now");
        }
    }

    private void timers() {
        before.timers().forEach((id, timer) -> {
            String place = way.place(timer.elementId());
            if (place == null || way.hangsOn(timer.elementId(), way::changesLevel)) {
                return;
            }
            ChainState.Timer now = after.timers().get(id);
            if (now == null || !now.elementId().equals(place) || !now.due().equals(timer.due())) {
                altered(timer.elementId(), "The time at which " + timer.elementId() + " is due would change");
            }
        });
        Set<String> reopened = before.open().values().stream()
                .map(ChainState.OpenTask::level)
                .filter(way::changesLevel)
                .map(level -> Objects.requireNonNull(way.place(level)))
                .collect(Collectors.toSet());
        after.timers().forEach((id, timer) -> {
            boolean isNew = !before.timers().containsKey(id);
            if (isNew
                    && way.comesFromAnElementBefore(timer.elementId())
                    && !way.hangsAfterwardsOn(timer.elementId(), reopened::contains)) {
                altered(timer.elementId(), timer.elementId() + " would come a second time");
            }
        });
    }

    private void dependencies() {
        Map<UUID, Set<UUID>> was = before.dependencies();
        after.dependencies().forEach((approval, decisions) -> {
            Set<UUID> earlier = was.get(approval);
            if (earlier != null && !earlier.equals(decisions)) {
                altered(
                        null,
                        "The open approval would hang on other decisions than now: a rollback would withdraw too much or too"
                                + " little");
            }
        });
    }

    private void altered(@Nullable String element, String message) {
        reasons.add(new Immovable.Reason(Obstacle.ALTERED, element, message));
    }
}
