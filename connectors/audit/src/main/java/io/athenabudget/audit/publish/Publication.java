package io.athenabudget.audit.publish;

import io.athenabudget.audit.checkpoint.Checkpoint;
import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.NoteRefused;
import io.athenabudget.audit.condition.LogCondition;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.log.LogDamaged;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the log's newest checkpoint in one place, after comparing the log with what is kept there. When they contradict each
 * other (the log's end was cut off, or another history was signed), that is reported and nothing more is kept of it.
 */
final class Publication {
    private final CheckpointStore store;
    private final AuditLog log;
    private final LogKeys keys;
    private final LogCondition condition;
    private @Nullable Checkpoint newest;
    /** Whether what was kept by earlier runs, or others, has been read. */
    private boolean known;

    private volatile long succeeded = System.nanoTime();

    Publication(CheckpointStore store, AuditLog log, LogKeys keys, LogCondition condition) {
        this.store = store;
        this.log = log;
        this.keys = keys;
        this.condition = condition;
    }

    String place() {
        return store.name();
    }

    /** For how long the newest checkpoint has not been kept or compared here. */
    Duration overdue() {
        return Duration.ofNanos(System.nanoTime() - succeeded);
    }

    void publish() {
        Optional<String> note = log.checkpoint();
        Checkpoint current = note.map(keys::open).orElse(null);
        if (!known && !readNewest() || contradicts(current)) {
            return;
        }
        if (current != null && (newest == null || newest.size() < current.size())) {
            if (store.keep(current.size(), note.orElseThrow())) {
                newest = current;
            } else if (!readNewest() || contradicts(current)) {
                // Another instance was first, and of another history.
                return;
            }
        }
        condition.sound(place());
        succeeded = System.nanoTime();
    }

    /** Whoever signed it: it is compared, not believed, and may be of a key that has been dropped since. */
    private boolean readNewest() {
        try {
            newest = store.newest().map(Checkpoint::claimedBy).orElse(null);
            known = true;
        } catch (NoteRefused e) {
            condition.damaged(place(), "what is kept there as the newest checkpoint is " + e.getMessage());
            known = false;
        }
        return known;
    }

    private boolean contradicts(@Nullable Checkpoint current) {
        String contradiction = newest == null ? null : contradiction(newest, current);
        if (contradiction != null) {
            condition.damaged(place(), contradiction);
        }
        return contradiction != null;
    }

    private @Nullable String contradiction(Checkpoint kept, @Nullable Checkpoint current) {
        if (!kept.origin().equals(keys.verifierKeys().name())) {
            return "what is kept there is of the log " + kept.origin();
        }
        long size = current == null ? 0 : current.size();
        if (kept.size() > size) {
            return "it has " + size + " entries, but a checkpoint of " + kept.size()
                    + " was kept: its end was cut off, or an older backup restored";
        }
        try {
            return log.root(kept.size()).equals(kept.root())
                    ? null
                    : "its first " + kept.size() + " entries are not those that a checkpoint was kept of: there are two"
                            + " histories";
        } catch (LogDamaged e) {
            return e.getMessage();
        }
    }
}
