package io.athenabudget.requests;

import io.athenabudget.events.RequestWithdrawn;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets a requester take a request back while it is not final. */
@Service
public class WithdrawRequest {
    private final RequestChanges changes;
    private final ApprovalChain chain;
    private final RequestReader reader;

    WithdrawRequest(RequestChanges changes, ApprovalChain chain, RequestReader reader) {
        this.changes = changes;
        this.chain = chain;
        this.reader = reader;
    }

    public void withdraw(Actor actor, UUID id, String comment) {
        if (!reader.visible(actor, id).requesterId().equals(actor.id())) {
            throw NotFound.concealing("request of yours", id);
        }
        RequestChange change = changes.open(id, actor.id()).orElseThrow(() -> new NotFound("request", id));
        if (change.request().isFinal(change.now())) {
            throw new Refusals.AlreadyFinal(reader.view(change.request()));
        }
        change.record(new RequestWithdrawn(id, comment), null, comment);
        chain.withdraw(change);
        change.standsAt(RequestStatus.WITHDRAWN, change.now());
    }
}
