package io.athenabudget.approvals;

import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.events.RequestFinalized;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Users;
import io.athenabudget.requests.ApprovalChain;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.BudgetRequests;
import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chains as the requests see them: started, withdrawn, asked where they stand. */
@Component
class RunningChains implements ApprovalChain {
    private final ChainEngine engine;
    private final ChainStanding standing;
    private final ChainStates states;
    private final KeptCourses kept;
    private final Approvals approvals;
    private final ApprovalReader reader;
    private final Questions questions;
    private final PeopleTold told;
    private final BudgetRequests requests;
    private final Responsibilities responsibilities;
    private final Users users;

    RunningChains(
            ChainEngine engine,
            ChainStanding standing,
            ChainStates states,
            KeptCourses kept,
            Approvals approvals,
            ApprovalReader reader,
            Questions questions,
            PeopleTold told,
            BudgetRequests requests,
            Responsibilities responsibilities,
            Users users) {
        this.engine = engine;
        this.standing = standing;
        this.states = states;
        this.kept = kept;
        this.approvals = approvals;
        this.reader = reader;
        this.questions = questions;
        this.told = told;
        this.requests = requests;
        this.responsibilities = responsibilities;
        this.users = users;
    }

    @Override
    public void start(RequestChange submission) {
        BudgetRequest request = submission.request();
        submission.runsAs(engine.start(
                request.id(), new ChainEngine.Routing(request.amountBase(), request.categoryCode(), request.region())));
        standing.update(submission);
        if (submission.status() == RequestStatus.APPROVED && states.hasEnded(request.id())) {
            // The routing table asked for no level: the chain ended where it began.
            submission.record(
                    new RequestFinalized(request.id(), submission.status().name()), null, null);
        }
    }

    @Override
    public void withdraw(RequestChange change) {
        try {
            engine.withdraw(change.request().processInstance(), Objects.requireNonNull(change.actor()));
        } catch (ChainEngine.NotWaiting ended) {
            throw new ChainEnded();
        }
    }

    @Override
    public Map<UUID, Progress> progressOf(Collection<UUID> requestIds) {
        Map<UUID, BudgetRequest> byId =
                requests.findAll(requestIds).stream().collect(Collectors.toMap(BudgetRequest::id, request -> request));
        Map<UUID, List<Approval>> chains =
                approvals.ofRequests(requestIds).stream().collect(Collectors.groupingBy(Approval::requestId));
        Map<UUID, List<Progress.Question>> asked = questions.of(requestIds);
        Instant now = reader.databaseTime();
        Map<UUID, Progress> progress = new HashMap<>();
        byId.forEach((id, request) -> {
            List<Approval> chain = chains.getOrDefault(id, List.of());
            progress.put(
                    id,
                    new Progress(
                            chain.stream()
                                    .filter(Approval::isOpen)
                                    .map(open -> new Progress.Step(
                                            open.level(), open.levelName(), open.createdAt(), open.dueAt()))
                                    .toList(),
                            chain.stream()
                                    .map(approval -> ApprovalReader.decision(approval, request, now))
                                    .filter(Objects::nonNull)
                                    .toList(),
                            asked.getOrDefault(id, List.of())));
        });
        return progress;
    }

    @Override
    public boolean involves(Actor actor, UUID requestId) {
        return approvals.ofRequest(requestId).stream()
                        .anyMatch(approval -> (approval.decision() != null
                                        && approval.decision().involves(actor.id()))
                                || responsibilities
                                        .mandate(approval.responsibilityId(), actor.id())
                                        .isPresent())
                || told.include(requestId, actor.id());
    }

    @Override
    public Optional<Diagram> diagramOf(BudgetRequest request) {
        return engine.courseOf(request.processInstance())
                .map(course ->
                        new Diagram(engine.xmlOf(course.processDefinitionId()), course.current(), course.passed()))
                .or(() -> kept.of(request.processInstance())
                        .map(course ->
                                new Diagram(engine.xmlOf(course.processDefinitionId()), List.of(), course.passed())));
    }

    @Override
    public List<PlannedStep> plan(
            BigDecimal amountBase,
            String categoryCode,
            UUID categoryId,
            String region,
            @Nullable UUID departmentId,
            UUID requesterId) {
        List<ChainEngine.RoutedLevel> levels = engine.plan(new ChainEngine.Routing(amountBase, categoryCode, region));
        Map<String, List<UUID>> approversByLevel = new HashMap<>();
        Set<UUID> people = new HashSet<>();
        for (ChainEngine.RoutedLevel level : levels) {
            List<UUID> approvers = responsibilities.resolve(categoryId, level.level(), region, departmentId).stream()
                    .filter(approver -> !approver.equals(requesterId))
                    .toList();
            approversByLevel.put(level.level(), approvers);
            people.addAll(approvers);
        }
        Map<UUID, String> names = users.displayNames(people);
        return levels.stream()
                .map(level -> new PlannedStep(
                        level.level(),
                        level.levelName(),
                        level.because(),
                        approversByLevel.getOrDefault(level.level(), List.of()).stream()
                                .map(approver -> new Approver(approver, names.getOrDefault(approver, "")))
                                .toList()))
                .toList();
    }
}
