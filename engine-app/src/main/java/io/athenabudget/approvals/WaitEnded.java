package io.athenabudget.approvals;

import io.athenabudget.events.RequestFinalized;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import io.athenabudget.requests.RequestStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What goes on between the decisions of people: other systems do their work, timers run. Nobody here gave a command then and
 * waits for what the engine makes of it.
 */
@Component
class WaitEnded {
    private final RequestChanges changes;
    private final ChainStates states;
    private final ChainStanding standing;

    WaitEnded(RequestChanges changes, ChainStates states, ChainStanding standing) {
        this.changes = changes;
        this.states = states;
        this.standing = standing;
    }

    /** The engine goes on: the request is locked, and stands elsewhere then. */
    void goesOn(@Nullable String businessKey) {
        InboxProjection.requestOf(businessKey)
                .filter(id -> changes.open(id, null).isPresent())
                .ifPresent(id -> TransactionSynchronizationManager.registerSynchronization(new Afterwards(id)));
    }

    /** When the engine has written what it did, and before the change is. */
    private final class Afterwards implements TransactionSynchronization {
        private final UUID request;

        Afterwards(UUID request) {
            this.request = request;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.open(request, null).ifPresent(this::update);
        }

        private void update(RequestChange change) {
            if (change.status() == RequestStatus.WITHDRAWN) {
                return;
            }
            boolean waited = change.status() == RequestStatus.PENDING;
            standing.update(change);
            if (waited && change.status() != RequestStatus.PENDING && states.hasEnded(request)) {
                change.record(new RequestFinalized(request, change.status().name()), null, null);
            }
        }
    }
}
