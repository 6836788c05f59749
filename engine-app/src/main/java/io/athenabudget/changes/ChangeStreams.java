package io.athenabudget.changes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The streams that are open on this instance. */
@Component
class ChangeStreams {
    private final ChangesProperties properties;
    private final Map<UUID, Set<ChangeStream>> byUser = new ConcurrentHashMap<>();
    private int count;

    ChangeStreams(ChangesProperties properties) {
        this.properties = properties;
    }

    /** @throws StreamRefusals.TooManyStreams when the user has enough of them */
    synchronized void check(UUID user) {
        if (count >= properties.mostStreams()) {
            throw new StreamRefusals.NoMoreStreams();
        }
        if (byUser.getOrDefault(user, Set.of()).size() >= properties.streamsPerUser()) {
            throw new StreamRefusals.TooManyStreams(properties.streamsPerUser());
        }
    }

    synchronized void add(ChangeStream stream) {
        byUser.computeIfAbsent(stream.user(), user -> new HashSet<>()).add(stream);
        count++;
    }

    synchronized void remove(ChangeStream stream) {
        Set<ChangeStream> ofUser = byUser.get(stream.user());
        if (ofUser != null && ofUser.remove(stream)) {
            count--;
            if (ofUser.isEmpty()) {
                byUser.remove(stream.user());
            }
        }
    }

    synchronized List<ChangeStream> all() {
        return byUser.values().stream().flatMap(Collection::stream).toList();
    }

    synchronized List<ChangeStream> of(UUID user) {
        return List.copyOf(byUser.getOrDefault(user, Set.of()));
    }
}
