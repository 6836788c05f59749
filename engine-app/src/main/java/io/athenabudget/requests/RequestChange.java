package io.athenabudget.requests;

import io.athenabudget.events.AthenaEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A change of one request under way: the request as it was when its lock was taken, the database's time then, and what
 * has happened since. It is written when the transaction commits: state, history and outbox, or nothing.
 */
public final class RequestChange {
    private final BudgetRequest before;
    private final Instant now;
    private final @Nullable UUID actor;
    private final List<Fact> facts = new ArrayList<>();
    private RequestStatus status;
    private @Nullable Instant finalAt;
    private @Nullable String processInstanceId;
    private boolean ended;

    RequestChange(BudgetRequest before, Instant now, @Nullable UUID actor) {
        this.before = before;
        this.now = now;
        this.actor = actor;
        this.status = before.status();
        this.finalAt = before.finalAt();
    }

    /** The request as it was when its lock was taken. */
    public BudgetRequest request() {
        return before;
    }

    /** The database's time after the lock was taken: the only clock that counts for deadlines. */
    public Instant now() {
        return now;
    }

    /** Who acts; null when it is the system itself. */
    public @Nullable UUID actor() {
        return actor;
    }

    /** Notes the engine's process instance that runs the chain of this request. */
    public void runsAs(String processInstance) {
        processInstanceId = processInstance;
    }

    /**
     * Notes where the request stands now.
     *
     * @param finalAt when this becomes final, null while pending
     */
    public void standsAt(RequestStatus status, @Nullable Instant finalAt) {
        this.status = status;
        this.finalAt = finalAt;
    }

    /** Notes that the engine has run the chain to its end: nothing about it changes any more. */
    public void ends() {
        ended = true;
    }

    public RequestStatus status() {
        return status;
    }

    /** Notes what happened, for the history and for whoever listens. */
    public void record(AthenaEvent event, @Nullable String step, @Nullable String comment) {
        record(event, step, comment, null);
    }

    /** Notes what the actor did on behalf of somebody. */
    public void record(AthenaEvent event, @Nullable String step, @Nullable String comment, @Nullable UUID onBehalfOf) {
        facts.add(new Fact(() -> event, step, comment, onBehalfOf));
    }

    /** Notes, at its place in the order of things, what is known in full only when the change is written. */
    public void record(
            Supplier<? extends AthenaEvent> event,
            @Nullable String step,
            @Nullable String comment,
            @Nullable UUID onBehalfOf) {
        facts.add(new Fact(event, step, comment, onBehalfOf));
    }

    boolean isEmpty() {
        return facts.isEmpty()
                && processInstanceId == null
                && !ended
                && status == before.status()
                && Objects.equals(finalAt, before.finalAt());
    }

    List<Fact> facts() {
        return facts;
    }

    @Nullable
    Instant finalAt() {
        return finalAt;
    }

    /** When the chain ended, if it did in this change. */
    @Nullable
    Instant endedAt() {
        return ended ? now : null;
    }

    @Nullable
    String processInstanceId() {
        return processInstanceId;
    }

    record Fact(
            Supplier<? extends AthenaEvent> event,
            @Nullable String step,
            @Nullable String comment,
            @Nullable UUID onBehalfOf) {}
}
