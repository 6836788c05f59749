package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import io.athenabudget.approvals.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way between two versions, with what becomes of each element.
 *
 * @param definitionId what the engine calls the old version
 * @param steps levels and windows of the old version
 * @param refused what was found to replace something, and is not taken by the engine
 */
record Route(
        int from,
        int to,
        String definitionId,
        Way way,
        List<String> steps,
        List<Place> places,
        List<Immovable.Reason> refused) {
    Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        places.forEach(place -> map.put(place.source(), place.target()));
        return map;
    }

    List<String> unplaced() {
        Map<String, String> map = asMap();
        return steps.stream().filter(step -> !map.containsKey(step)).toList();
    }
}
