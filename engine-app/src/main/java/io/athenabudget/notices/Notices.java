package io.athenabudget.notices;

import io.athenabudget.approvals.ApprovalReader;
import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.Candidates;
import io.athenabudget.approvals.Inbox;
import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.catalog.FlowInForce;
import io.athenabudget.catalog.Money;
import io.athenabudget.catalog.Place;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.requests.Progress;
import io.athenabudget.rest.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells what a message is about, as it is when the message is written. */
@Service
public class Notices {
    /** Nobody reads a larger number as another one, and counting a whole inbox would cost. */
    private static final int MOST_COUNTED = 1_000;

    private final BudgetRequests requests;
    private final ApprovalReader approvals;
    private final Candidates candidates;
    private final Categories categories;
    private final Users users;
    private final Departments departments;
    private final Responsibilities responsibilities;
    private final Inbox inbox;
    private final FlowInForce flow;

    Notices(
            BudgetRequests requests,
            ApprovalReader approvals,
            Candidates candidates,
            Categories categories,
            Users users,
            Departments departments,
            Responsibilities responsibilities,
            Inbox inbox,
            FlowInForce flow) {
        this.requests = requests;
        this.approvals = approvals;
        this.candidates = candidates;
        this.categories = categories;
        this.users = users;
        this.departments = departments;
        this.responsibilities = responsibilities;
        this.inbox = inbox;
        this.flow = flow;
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

    public ResponsibilityNotice ofResponsibility(UUID user, Place place) {
        Category category = categories.get(place.categoryId());
        int waiting = inbox.waiting(user, place, MOST_COUNTED + 1);
        return new ResponsibilityNotice(
                category.name(),
                place.level(),
                place.region(),
                Optional.ofNullable(place.departmentId())
                        .flatMap(departments::find)
                        .map(Department::name)
                        .orElse(null),
                isDecided(place.level()) && responsibilities.resolve(place).contains(user),
                Math.min(waiting, MOST_COUNTED),
                waiting > MOST_COUNTED);
    }

    /** People are assigned, too, where they are only told of requests, and to the steps of a flow to come. */
    private boolean isDecided(String level) {
        return flow.levels().stream()
                .anyMatch(each -> each.decides() && each.key().equals(level));
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
