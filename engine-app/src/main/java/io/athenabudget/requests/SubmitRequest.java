package io.athenabudget.requests;

import io.athenabudget.catalog.Categories;
import io.athenabudget.catalog.Category;
import io.athenabudget.catalog.Converted;
import io.athenabudget.catalog.ExchangeRates;
import io.athenabudget.catalog.Money;
import io.athenabudget.catalog.Reason;
import io.athenabudget.catalog.Reasons;
import io.athenabudget.events.RequestSubmitted;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Department;
import io.athenabudget.identity.Departments;
import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.InvalidInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Submits a budget request: checks it, stores it for good and starts its chain, in one transaction. */
@Service
public class SubmitRequest {
    private final BudgetRequests requests;
    private final RequestChanges changes;
    private final ApprovalChain chain;
    private final Categories categories;
    private final Reasons reasons;
    private final ExchangeRates exchangeRates;
    private final Departments departments;
    private final Clock clock;

    SubmitRequest(
            BudgetRequests requests,
            RequestChanges changes,
            ApprovalChain chain,
            Categories categories,
            Reasons reasons,
            ExchangeRates exchangeRates,
            Departments departments,
            Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.chain = chain;
        this.categories = categories;
        this.reasons = reasons;
        this.exchangeRates = exchangeRates;
        this.departments = departments;
        this.clock = clock;
    }

    /** What came of a submission; sent again with the same id and content, it is the request submitted before. */
    public record Submitted(UUID id, boolean isNew) {}

    public Submitted submit(Actor actor, Submission submission) {
        Checked checked = check(actor, submission);
        UUID id = submission.id() == null ? UUID.randomUUID() : submission.id();
        BudgetRequest request = request(id, requests.nextNumber(), actor, submission, checked);
        if (!requests.insert(request)) {
            BudgetRequest existing = requests.find(id).orElseThrow();
            if (existing.requesterId().equals(actor.id()) && sameContent(existing, request)) {
                return new Submitted(id, false);
            }
            throw new Refusals.IdTaken();
        }
        RequestChange change = changes.begin(request, actor.id());
        change.record(
                new RequestSubmitted(
                        id,
                        request.number(),
                        request.title(),
                        actor.id(),
                        request.categoryId(),
                        request.reasonId(),
                        Money.format(request.amount(), request.currency()),
                        request.currency(),
                        Money.format(request.amountBase(), request.baseCurrency()),
                        request.baseCurrency(),
                        request.region(),
                        request.departmentId(),
                        request.neededBy(),
                        request.replacesId()),
                null,
                null);
        chain.start(change);
        return new Submitted(id, true);
    }

    /** The chain that a submission would take. Nothing is stored. */
    public Preview preview(Actor actor, Submission submission) {
        Checked checked = check(actor, submission);
        List<ApprovalChain.PlannedStep> steps = chain.plan(
                checked.converted.amountBase(),
                checked.category.code(),
                checked.category.id(),
                checked.region,
                checked.departmentId,
                actor.id());
        return new Preview(
                Money.format(checked.converted.amountBase(), checked.converted.baseCurrency()),
                checked.converted.baseCurrency(),
                checked.converted.rate().toPlainString(),
                steps);
    }

    /** @param exchangeRate units of the request's currency for one unit of the base currency */
    public record Preview(
            String amountBase, String baseCurrency, String exchangeRate, List<ApprovalChain.PlannedStep> levels) {}

    private Checked check(Actor actor, Submission submission) {
        List<InvalidField> invalid = new ArrayList<>();
        Money money = Money.parse(submission.amount(), submission.currency());
        Optional<Category> category = categories.find(submission.categoryId()).filter(Category::active);
        if (category.isEmpty()) {
            invalid.add(new InvalidField("/categoryId", "is not an active category"));
        }
        Optional<Reason> reason = reasons.find(submission.reasonId()).filter(Reason::active);
        if (reason.isEmpty()) {
            invalid.add(new InvalidField("/reasonId", "is not an active reason"));
        } else if (reason.get().categoryId() != null
                && !Objects.equals(reason.get().categoryId(), submission.categoryId())) {
            invalid.add(new InvalidField("/reasonId", "does not belong to the category"));
        }
        UUID departmentId = submission.departmentId() == null ? actor.departmentId() : submission.departmentId();
        if (submission.departmentId() != null) {
            Optional<Department> department = departments.find(submission.departmentId());
            if (department.isEmpty()) {
                invalid.add(new InvalidField("/departmentId", "is not a department"));
            }
        }
        String region = submission.region() == null ? actor.region() : submission.region();
        if (region == null || region.isBlank()) {
            invalid.add(new InvalidField("/region", "is needed: your profile has none"));
        }
        if (submission.neededBy() != null
                && submission
                        .neededBy()
                        .isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC)).minusDays(1))) {
            invalid.add(new InvalidField("/neededBy", "must not be in the past"));
        }
        if (submission.replacesId() != null
                && requests.find(submission.replacesId())
                        .filter(replaced -> replaced.requesterId().equals(actor.id()))
                        .isEmpty()) {
            invalid.add(new InvalidField("/replacesId", "is not a request of yours"));
        }
        if (!invalid.isEmpty()) {
            throw new InvalidInput(invalid);
        }
        return new Checked(
                money,
                category.orElseThrow(),
                reason.orElseThrow(),
                Objects.requireNonNull(region),
                departmentId,
                exchangeRates.toBase(money));
    }

    private record Checked(
            Money money,
            Category category,
            Reason reason,
            String region,
            @Nullable UUID departmentId,
            Converted converted) {}

    private BudgetRequest request(UUID id, String number, Actor actor, Submission submission, Checked checked) {
        return new BudgetRequest(
                id,
                "BR-%06d".formatted(Long.parseLong(number)),
                submission.title(),
                submission.justification(),
                checked.category.id(),
                checked.category.code(),
                checked.reason.id(),
                checked.money.amount(),
                checked.money.currency(),
                checked.converted.amountBase(),
                checked.converted.baseCurrency(),
                checked.converted.rate(),
                checked.region,
                checked.departmentId,
                submission.neededBy(),
                submission.replacesId(),
                actor.id(),
                requests.databaseTime(),
                RequestStatus.PENDING,
                null,
                null,
                null,
                0,
                0);
    }

    /** Whether what the requester wrote is the same; what the server derived (number, rate, time) may differ. */
    private static boolean sameContent(BudgetRequest a, BudgetRequest b) {
        return a.title().equals(b.title())
                && a.justification().equals(b.justification())
                && a.categoryId().equals(b.categoryId())
                && a.reasonId().equals(b.reasonId())
                && a.amount().compareTo(b.amount()) == 0
                && a.currency().equals(b.currency())
                && a.region().equals(b.region())
                && Objects.equals(a.departmentId(), b.departmentId())
                && Objects.equals(a.neededBy(), b.neededBy())
                && Objects.equals(a.replacesId(), b.replacesId());
    }
}
