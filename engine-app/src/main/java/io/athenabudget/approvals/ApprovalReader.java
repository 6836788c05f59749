package io.athenabudget.approvals;

import io.athenabudget.catalog.Money;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.requests.Progress;
import io.athenabudget.rest.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Shows approvals to whoever may see them: their candidates, their decider, admins and analysts. */
@Service
public class ApprovalReader {
    private final JdbcClient jdbc;
    private final Approvals approvals;
    private final BudgetRequests requests;
    private final Responsibilities responsibilities;
    private final Users users;

    ApprovalReader(
            JdbcClient jdbc,
            Approvals approvals,
            BudgetRequests requests,
            Responsibilities responsibilities,
            Users users) {
        this.jdbc = jdbc;
        this.approvals = approvals;
        this.requests = requests;
        this.responsibilities = responsibilities;
        this.users = users;
    }

    public ApprovalView show(Actor actor, UUID id) {
        return view(visible(actor, id));
    }

    /** The approval as it is, for a caller that looks itself at who may see what of it. */
    public ApprovalView show(UUID id) {
        return view(approvals.find(id).orElseThrow(() -> new NotFound("approval", id)));
    }

    /** The approval, when the actor may see it; otherwise it does not exist for them. */
    Approval visible(Actor actor, UUID id) {
        Approval approval = approvals.find(id).orElseThrow(() -> new NotFound("approval", id));
        if (actor.is(Role.ADMIN)
                || actor.is(Role.ANALYST)
                || (approval.decision() != null && approval.decision().involves(actor.id()))
                || responsibilities
                        .mandate(approval.responsibilityId(), actor.id())
                        .isPresent()) {
            return approval;
        }
        throw NotFound.concealing("approval", id);
    }

    ApprovalView view(Approval approval) {
        return views(List.of(approval)).get(0);
    }

    List<ApprovalView> views(List<Approval> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, BudgetRequest> requestsById =
                requests.findAll(all.stream().map(Approval::requestId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(BudgetRequest::id, Function.identity()));
        Map<UUID, Set<UUID>> deciders = responsibilities.decidersOf(all.stream()
                .filter(Approval::isOpen)
                .map(Approval::responsibilityId)
                .collect(Collectors.toSet()));
        Set<UUID> people = new HashSet<>();
        deciders.values().forEach(people::addAll);
        requestsById.values().forEach(request -> people.add(request.requesterId()));
        Map<UUID, String> names = users.displayNames(people);
        Instant now = databaseTime();
        return all.stream()
                .map(approval -> view(
                        approval,
                        Objects.requireNonNull(requestsById.get(approval.requestId())),
                        deciders.getOrDefault(approval.responsibilityId(), Set.of()),
                        names,
                        now))
                .toList();
    }

    Instant databaseTime() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static ApprovalView view(
            Approval approval, BudgetRequest request, Collection<UUID> deciders, Map<UUID, String> names, Instant now) {
        return new ApprovalView(
                approval.id(),
                approval.requestId(),
                new ApprovalView.Summary(
                        request.id(),
                        request.number(),
                        request.title(),
                        request.categoryId(),
                        request.reasonId(),
                        Money.format(request.amount(), request.currency()),
                        request.currency(),
                        Money.format(request.amountBase(), request.baseCurrency()),
                        request.baseCurrency(),
                        request.region(),
                        request.departmentId(),
                        request.neededBy(),
                        request.requesterId(),
                        names.getOrDefault(request.requesterId(), ""),
                        request.submittedAt(),
                        request.status()),
                approval.level(),
                approval.levelName(),
                approval.status().name(),
                approval.createdAt(),
                approval.dueAt(),
                approval.isOpen() ? candidates(approval, deciders, names) : List.of(),
                decision(approval, request, now),
                approval.version());
    }

    private static List<ApprovalView.Candidate> candidates(
            Approval approval, Collection<UUID> deciders, Map<UUID, String> names) {
        return deciders.stream()
                .filter(decider -> !decider.equals(approval.requesterId()))
                .map(decider -> new ApprovalView.Candidate(decider, names.getOrDefault(decider, "")))
                .sorted(java.util.Comparator.comparing(ApprovalView.Candidate::displayName))
                .toList();
    }

    static Progress.@Nullable Decision decision(Approval approval, BudgetRequest request, Instant now) {
        Approval.Decision decision = approval.decision();
        return decision == null
                ? null
                : new Progress.Decision(
                        approval.id(),
                        approval.level(),
                        approval.levelName(),
                        decision.outcome().name(),
                        decision.status().name(),
                        decision.decidedBy(),
                        decision.onBehalfOf(),
                        decision.decidedAt(),
                        decision.comment(),
                        decision.rollbackUntil(),
                        RollbackPolicy.isRevocable(decision, request, now),
                        decision.signedBy());
    }
}
