package io.athenabudget.approvals;

import io.athenabudget.events.RequestApproved;
import io.athenabudget.events.RequestRejected;
import io.athenabudget.events.RequestReopened;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Derives where a request stands from its approvals after the engine has acted. It is pending while a step is open, or can
 * still open when a timer has run or another system has done its work. Then it is what the latest decision that stands says,
 * as that is the one after which the flow asked nobody any more: a rejection that a flow outvotes rejects nothing. It is
 * final when the last window that still matters has closed.
 */
@Component
class ChainStanding {
    private final Approvals approvals;
    private final ChainStates states;
    private final LevelsAhead levels;

    ChainStanding(Approvals approvals, ChainStates states, LevelsAhead levels) {
        this.approvals = approvals;
        this.states = states;
        this.levels = levels;
    }

    void update(RequestChange change) {
        UUID requestId = change.request().id();
        List<Approval> chain = approvals.ofRequest(requestId);
        RequestStatus status = status(requestId, chain);
        Instant finalAt = status == RequestStatus.PENDING
                ? null
                : chain.stream()
                        .filter(Approval::stands)
                        .map(approval -> approval.decided().rollbackUntil())
                        .max(Comparator.naturalOrder())
                        .orElse(change.now());
        RequestStatus before = change.status();
        change.standsAt(status, finalAt);
        if (status != before) {
            switch (status) {
                case APPROVED -> change.record(new RequestApproved(requestId, finalAt), null, null);
                case REJECTED -> change.record(new RequestRejected(requestId, finalAt), null, null);
                case PENDING -> change.record(new RequestReopened(requestId), null, null);
                case WITHDRAWN -> throw new IllegalStateException("Only its requester withdraws a request");
            }
        }
    }

    private RequestStatus status(UUID requestId, List<Approval> chain) {
        if (chain.stream().anyMatch(Approval::isOpen)
                || states.waits(requestId).stream().anyMatch(levels::canFollow)) {
            return RequestStatus.PENDING;
        }
        return chain.stream()
                .filter(Approval::stands)
                .map(Approval::decided)
                .max(Comparator.comparing(Approval.Decision::decidedAt))
                .filter(latest -> latest.outcome() == Outcome.REJECTED)
                .map(rejection -> RequestStatus.REJECTED)
                .orElse(RequestStatus.APPROVED);
    }
}
