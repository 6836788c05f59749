package io.athenabudget.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one client has not been told yet. It is merged, not queued: a client that takes nothing for an hour costs no more
 * than one that did so for a second.
 */
final class Untold {
    /** Beyond these the ids are left away, which means that anything may have changed. */
    private static final int MOST_IDS = 100;

    private static final class Change {
        final String watermark;

        @Nullable
        Set<UUID> ids = new HashSet<>();

        Change(String watermark) {
            this.watermark = watermark;
        }
    }

    private final Map<Kind, Change> changes = new EnumMap<>(Kind.class);
    private @Nullable String ready;
    private boolean heartbeat;

    /** @param watermark from which on everything will be told */
    synchronized void ready(String watermark) {
        ready = watermark;
    }

    /**
     * @param ids empty when it is not known which
     * @param watermark before the change. Of several that are merged the first one stays
     */
    synchronized void add(Kind kind, Set<UUID> ids, String watermark) {
        Change change = changes.computeIfAbsent(kind, key -> new Change(watermark));
        Set<UUID> known = change.ids;
        if (known != null) {
            known.addAll(ids);
            if (ids.isEmpty() || known.size() > MOST_IDS) {
                change.ids = null;
            }
        }
    }

    /** Says that something is to be sent, whatever it is. */
    synchronized void heartbeat() {
        heartbeat = true;
    }

    /** All of it as server-sent events, null when there is nothing. */
    synchronized byte @Nullable [] take() {
        StringBuilder events = new StringBuilder();
        if (ready != null) {
            events.append("retry: 2000\n").append(event("ready", "{\"watermark\":\"" + ready + "\"}"));
        }
        changes.forEach((kind, change) -> events.append(event(kind.event(), json(change))));
        if (heartbeat && events.isEmpty()) {
            events.append(": still here\n\n");
        }
        ready = null;
        heartbeat = false;
        changes.clear();
        return events.isEmpty() ? null : events.toString().getBytes(UTF_8);
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    /** Ids and marks need no escapes. */
    private static String json(Change change) {
        String ids = change.ids == null
                ? ""
                : change.ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "\"ids\":[", "],"));
        return "{" + ids + "\"watermark\":\"" + change.watermark + "\"}";
    }
}
