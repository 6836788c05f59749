package io.athenabudget.requests;

import io.athenabudget.calls.CallOrigin;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.RequestPassed;
import io.athenabudget.outbox.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens changes of requests. A change belongs to the transaction: whoever comes first in it (a REST call, the engine's
 * job executor, an operator in Cockpit) takes the request's lock, everybody after that finds the same change, and it is
 * written just before the commit.
 */
@Component
public class RequestChanges {
    private final BudgetRequests requests;
    private final RequestHistory history;
    private final Outbox outbox;
    private final CallOrigin origin;

    RequestChanges(BudgetRequests requests, RequestHistory history, Outbox outbox, CallOrigin origin) {
        this.requests = requests;
        this.history = history;
        this.outbox = outbox;
        this.origin = origin;
    }

    /**
     * The change of a request in this transaction, opened if there is none yet.
     *
     * @param actor who acts, null for the system
     * @return empty when there is no such request
     */
    public Optional<RequestChange> open(UUID requestId, @Nullable UUID actor) {
        RequestChange open = underWay().get(requestId);
        if (open != null) {
            return Optional.of(open);
        }
        return requests.lock(requestId).map(request -> begin(request, actor));
    }

    /** Begins the change that submits a request, whose row was just inserted. */
    RequestChange begin(BudgetRequest request, @Nullable UUID actor) {
        RequestChange change = new RequestChange(request, requests.databaseTime(), actor);
        underWay().put(request.id(), change);
        return change;
    }

    /** Writes the changes of this transaction now, so that they can be read back in it. */
    public void flush() {
        write(underWay());
    }

    private void write(Map<UUID, RequestChange> changes) {
        List<RequestChange> all = List.copyOf(changes.values());
        changes.clear();
        all.forEach(this::write);
    }

    private void write(RequestChange change) {
        if (change.isEmpty()) {
            return;
        }
        BudgetRequest request = change.request();
        long sequence = request.eventSequence();
        List<HistoryEntry> entries = new ArrayList<>();
        List<OutgoingEvent> events = new ArrayList<>();
        for (RequestChange.Fact fact : change.facts()) {
            sequence++;
            AthenaEvent event = fact.event().get();
            entries.add(new HistoryEntry(
                    change.now(),
                    change.status(),
                    fact.step(),
                    stepName(event),
                    change.actor(),
                    fact.onBehalfOf(),
                    event.getClass().getSimpleName(),
                    fact.comment()));
            events.add(OutgoingEvent.of(
                    event,
                    new EventMetadata(
                            request.id().toString(),
                            change.actor(),
                            fact.onBehalfOf(),
                            request.id(),
                            sequence,
                            change.now(),
                            origin.current())));
        }
        requests.saveState(change, sequence);
        if (!entries.isEmpty()) {
            history.append(request.id(), request.eventSequence() + 1, entries);
            outbox.append(events);
        }
    }

    private static @Nullable String stepName(AthenaEvent event) {
        if (event instanceof ApprovalOpened opened) {
            return opened.levelName();
        }
        return event instanceof RequestPassed passed ? passed.stepName() : null;
    }

    private Map<UUID, RequestChange> underWay() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("A request can be changed only inside a transaction");
        }
        @SuppressWarnings("unchecked")
        Map<UUID, RequestChange> changes =
                (Map<UUID, RequestChange>) TransactionSynchronizationManager.getResource(this);
        if (changes != null) {
            return changes;
        }
        Map<UUID, RequestChange> opened = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, opened);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                RequestChanges.this.write(opened);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RequestChanges.this);
            }
        });
        return opened;
    }
}
