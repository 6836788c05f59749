package io.athenabudget.insights.history;

import io.athenabudget.identity.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of those whose ids the engine has written down. */
final class Names {
    private final Map<String, String> byId = new HashMap<>();

    private Names() {}

    static Names of(People people, Stream<? extends @Nullable String> ids) {
        Names names = new Names();
        List<UUID> known = ids.filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> uuid(id).stream())
                .toList();
        read(people, known).forEach(person -> names.byId.put(person.id().toString(), person.displayName()));
        return names;
    }

    private static Collection<People.Person> read(People people, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.of(ids);
    }

    /** An id that is nobody's here, such as one of another system, is its own name. */
    @Nullable
    Who who(@Nullable String id) {
        return id == null ? null : new Who(id, byId.getOrDefault(id, id));
    }

    private static List<UUID> uuid(String id) {
        try {
            return List.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOne) {
            return List.of();
        }
    }
}
