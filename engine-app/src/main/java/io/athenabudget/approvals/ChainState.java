package io.athenabudget.approvals;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What of a chain has to stay as it is when the chain goes on by another version of its flow.
 *
 * @param open the level of each open approval, and the scopes around its task
 * @param windows the windows in which decisions can be rolled back, by decision
 * @param timers everything that waits for its time, by the engine's name of the job
 */
record ChainState(Map<UUID, OpenTask> open, Map<UUID, Window> windows, Map<String, Timer> timers) {
    record OpenTask(String level, List<String> scopes) {}

    /** @param scope what ends when the decision is rolled back, if the window stands in it */
    record Window(String elementId, Instant closesAt, String scope) {}

    record Timer(String elementId, Instant due) {}

    /** The elements at which it waits for somebody, or for a window to close. */
    Stream<String> steps() {
        return Stream.concat(
                open.values().stream().map(OpenTask::level),
                windows.values().stream().map(Window::elementId));
    }

    /** For each open approval, the decisions whose rollback would withdraw it. */
    Map<UUID, Set<UUID>> dependencies() {
        Map<UUID, Set<UUID>> dependencies = new HashMap<>();
        open.forEach((approval, task) -> {
            Set<UUID> decisions = new HashSet<>();
            windows.forEach((decision, window) -> {
                if (task.scopes().contains(window.scope())) {
                    decisions.add(decision);
                }
            });
            dependencies.put(approval, decisions);
        });
        return dependencies;
    }
}
