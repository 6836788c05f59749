package io.athenabudget.catalog;

import io.athenabudget.events.ResponsibilityGained;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Remembers who decided in some places before an assignment changes, to tell afterwards who does so now. */
final class Handover {
    private final Responsibilities responsibilities;
    private final Map<Place, List<UUID>> before = new LinkedHashMap<>();

    Handover(Responsibilities responsibilities, Place... places) {
        this.responsibilities = responsibilities;
        for (Place place : places) {
            before.put(place, responsibilities.resolve(place));
        }
    }

    /** Whoever gained more than one of the places is in the first alone: one change is one piece of news. */
    List<ResponsibilityGained> gained(UUID assignment) {
        List<ResponsibilityGained> gained = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        before.forEach((place, deciders) -> {
            List<UUID> people = responsibilities.resolve(place).stream()
                    .filter(person -> !deciders.contains(person) && told.add(person))
                    .toList();
            if (!people.isEmpty()) {
                gained.add(new ResponsibilityGained(
                        assignment, place.categoryId(), place.level(), place.region(), place.departmentId(), people));
            }
        });
        return gained;
    }
}
