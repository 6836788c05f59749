package io.athenabudget.requests;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Role;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Shows requests to whoever may see them: their requester, the approvers of their levels, those whom their flow told of them,
 * admins and analysts.
 */
@Service
public class RequestReader {
    private final BudgetRequests requests;
    private final RequestHistory history;
    private final RequestChanges changes;
    private final ApprovalChain chain;

    RequestReader(BudgetRequests requests, RequestHistory history, RequestChanges changes, ApprovalChain chain) {
        this.requests = requests;
        this.history = history;
        this.changes = changes;
        this.chain = chain;
    }

    public RequestView show(Actor actor, UUID id) {
        return view(visible(actor, id));
    }

    public List<HistoryEntry> historyOf(Actor actor, UUID id) {
        return history.of(visible(actor, id).id());
    }

    public ApprovalChain.Diagram diagramOf(Actor actor, UUID id) {
        return chain.diagramOf(visible(actor, id)).orElseThrow(() -> new NotFound("diagram of request", id));
    }

    public Page<RequestView> list(
            Actor actor,
            @Nullable RequestStatus status,
            @Nullable Boolean isFinal,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Page.limit(limit);
        UUID requester = seesAll(actor) ? null : actor.id();
        Page<BudgetRequest> page = Page.of(
                requests.list(requester, status, isFinal, Cursor.decode(cursor, 2), size + 1),
                size,
                last -> Cursor.of(last.submittedAt(), last.id()));
        return new Page<>(views(page.items()), page.nextCursor());
    }

    /** Requests of which the caller has made sure that they may be seen. */
    public List<RequestView> shownAlready(Collection<UUID> ids) {
        return views(requests.findAll(ids));
    }

    /** A request that the caller just changed in this transaction, as it will be once committed. */
    public RequestView showChanged(UUID id) {
        changes.flush();
        return view(id);
    }

    /** The request, when the actor may see it; otherwise it does not exist for them. */
    BudgetRequest visible(Actor actor, UUID id) {
        BudgetRequest request = requests.find(id).orElseThrow(() -> new NotFound("request", id));
        if (seesAll(actor) || request.requesterId().equals(actor.id()) || chain.involves(actor, id)) {
            return request;
        }
        throw NotFound.concealing("request", id);
    }

    RequestView view(BudgetRequest request) {
        return views(List.of(request)).get(0);
    }

    RequestView view(UUID id) {
        return requests.find(id).map(this::view).orElseThrow(() -> new NotFound("request", id));
    }

    List<RequestView> views(List<BudgetRequest> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, Progress> progress =
                chain.progressOf(all.stream().map(BudgetRequest::id).toList());
        Instant now = requests.databaseTime();
        return all.stream()
                .map(request -> RequestView.of(request, progress.getOrDefault(request.id(), Progress.NONE), now))
                .toList();
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.ANALYST);
    }
}
