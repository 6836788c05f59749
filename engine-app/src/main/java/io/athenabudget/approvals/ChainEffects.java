package io.athenabudget.approvals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one command did to a chain, as the engine's own listeners saw it: tasks withdrawn, scopes cancelled, windows
 * opened. So a redesigned flow needs no code that knows its shape.
 */
final class ChainEffects {
    private static final ThreadLocal<@Nullable ChainEffects> CURRENT = new ThreadLocal<>();

    private final @Nullable UUID actor;
    private final List<UUID> withdrawnApprovals = new ArrayList<>();
    private final Set<String> cancelledScopes = new LinkedHashSet<>();
    private @Nullable Duration rollbackWindow;

    private ChainEffects(@Nullable UUID actor) {
        this.actor = actor;
    }

    /** Runs an engine command and tells what it did. */
    static ChainEffects of(@Nullable UUID actor, Runnable command) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("One engine command at a time");
        }
        ChainEffects effects = new ChainEffects(actor);
        CURRENT.set(effects);
        try {
            command.run();
            return effects;
        } finally {
            CURRENT.remove();
        }
    }

    /** The effects being collected on this thread; none when the engine acts on its own, in a job for example. */
    static @Nullable ChainEffects current() {
        return CURRENT.get();
    }

    void withdrew(UUID approvalId) {
        withdrawnApprovals.add(approvalId);
    }

    void cancelled(String scope) {
        cancelledScopes.add(scope);
    }

    void opened(Duration window) {
        rollbackWindow = window;
    }

    @Nullable
    UUID actor() {
        return actor;
    }

    List<UUID> withdrawnApprovals() {
        return withdrawnApprovals;
    }

    /** How long the decision just taken can be rolled back; nothing if the flow opened no window for it. */
    Duration rollbackWindow() {
        return rollbackWindow == null ? Duration.ZERO : rollbackWindow;
    }

    /** Whether a decision taken in these scopes fell, because one of them was cancelled. */
    boolean cancelledAnyOf(List<String> scopes) {
        return scopes.stream().anyMatch(cancelledScopes::contains);
    }
}
