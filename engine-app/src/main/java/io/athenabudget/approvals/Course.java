package io.athenabudget.approvals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a chain through its flow: where it stands, and what of its past still counts. What a rollback undid does
 * not: neither what ran in a scope that was cancelled, nor what happened between two visits of a step that is open again.
 *
 * @param visits in the order in which they began
 */
record Course(String processDefinitionId, List<Visit> visits) {
    /**
     * The engine was at an element of the flow.
     *
     * @param scope the id of the visit that encloses it
     * @param isScope whether it is there to hold others
     */
    record Visit(
            String id, String element, @Nullable String scope, boolean isScope, boolean ended, boolean cancelled) {}

    List<String> current() {
        return elements(visits.stream().filter(visit -> !visit.ended() && !visit.isScope()));
    }

    List<String> passed() {
        Map<String, Visit> byId = new HashMap<>();
        visits.forEach(visit -> byId.put(visit.id(), visit));
        Set<String> undone = undone();
        List<String> current = current();
        return elements(visits.stream()
                .filter(Visit::ended)
                .filter(visit -> counts(visit, byId, undone))
                .filter(visit -> !current.contains(visit.element())));
    }

    private static boolean counts(Visit visit, Map<String, Visit> byId, Set<String> undone) {
        for (Visit at = visit; at != null; at = at.scope() == null ? null : byId.get(at.scope())) {
            if (at.cancelled() || undone.contains(at.id())) {
                return false;
            }
        }
        return true;
    }

    private Set<String> undone() {
        Set<String> undone = new HashSet<>();
        for (int open = 0; open < visits.size(); open++) {
            Visit again = visits.get(open);
            if (again.ended() || again.scope() == null) {
                continue;
            }
            List<Visit> before = visits.subList(0, open).stream()
                    .filter(visit -> again.scope().equals(visit.scope()))
                    .toList();
            before.stream()
                    .dropWhile(visit -> !visit.element().equals(again.element()))
                    .forEach(visit -> undone.add(visit.id()));
        }
        return undone;
    }

    private static List<String> elements(Stream<Visit> visits) {
        return visits.map(Visit::element).distinct().toList();
    }
}
