package io.athenabudget.notices;

import io.athenabudget.approvals.ApprovalReader;
import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.Candidates;
import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.catalog.Money;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.requests.Progress;
import io.athenabudget.rest.NotFound;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what a message is about, as it is when the message is written. */
@Service
public class Notices {
    private final BudgetRequests requests;
    private final ApprovalReader approvals;
    private final Candidates candidates;
    private final Categories categories;
    private final Users users;

    Notices(
            BudgetRequests requests,
            ApprovalReader approvals,
            Candidates candidates,
            Categories categories,
            Users users) {
        this.requests = requests;
        this.approvals = approvals;
        this.candidates = candidates;
        this.categories = categories;
        this.users = users;
    }

    public RequestNotice ofRequest(UUID id) {
        BudgetRequest request = requests.find(id).orElseThrow(() -> new NotFound("request", id));
        return new RequestNotice(
                request.id(),
                request.number(),
                request.title(),
                Money.format(request.amount(), request.currency()),
                request.currency(),
                Money.format(request.amountBase(), request.baseCurrency()),
                request.baseCurrency(),
                request.region(),
                categories.find(request.categoryId()).map(Category::name).orElse(request.categoryCode()),
                request.requesterId(),
                name(request.requesterId()),
                request.status(),
                request.isFinal(requests.databaseTime()));
    }

    public ApprovalNotice ofApproval(UUID id) {
        ApprovalView approval = approvals.show(id);
        return new ApprovalNotice(
                approval.id(),
                ofRequest(approval.requestId()),
                approval.level(),
                approval.levelName(),
                approval.status(),
                approval.dueAt(),
                candidates.of(id),
                decision(approval.decision()));
    }

    private ApprovalNotice.@Nullable Decision decision(Progress.@Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        UUID principal = decision.onBehalfOf();
        return new ApprovalNotice.Decision(
                decision.outcome(),
                decision.decidedBy(),
                name(decision.decidedBy()),
                principal,
                principal == null ? null : name(principal),
                decision.decidedAt(),
                decision.comment(),
                decision.rollbackUntil(),
                decision.status());
    }

    private String name(UUID user) {
        Map<UUID, String> names = users.displayNames(Set.of(user));
        return names.getOrDefault(user, "");
    }
}
