package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.DECISION_KEY;
import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_LEVELS;

import io.athenabudget.approvals.Immovable.Obstacle;
import io.athenabudget.approvals.Immovable.Reason;
import io.athenabudget.events.ApprovalWithdrawn;
import io.athenabudget.events.RequestMoved;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.springframework.stereotype.Service;

/**
 * Moves a running chain from one version of the flow to another. The engine moves it; here it is held that nothing is
 * altered by that: approvals stay open, windows and reminders keep their time, and none comes twice.
 *
 * <p>The levels that the chain still has to pass are those that the new version's routing table asks for.
 */
@Service
public class MoveChain {
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final DecisionService decisions;
    private final ChainEngine engine;
    private final ChainStates states;
    private final RequestChanges changes;
    private final Approvals approvals;
    private final Questions questions;

    MoveChain(
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            DecisionService decisions,
            ChainEngine engine,
            ChainStates states,
            RequestChanges changes,
            Approvals approvals,
            Questions questions) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.decisions = decisions;
        this.engine = engine;
        this.states = states;
        this.changes = changes;
        this.approvals = approvals;
        this.questions = questions;
    }

    /**
     * Asks the engine whether it can go from one version to another like this.
     *
     * @param from the engine's name of the version
     * @param places for each element at which chains may be, the one that replaces it
     * @throws NoWay when some of the places are not acceptable
     */
    public Way way(String from, String to, Map<String, String> places) {
        BpmnModelInstance before = repository.getBpmnModelInstance(from);
        MigrationPlanBuilder builder = runtime.createMigrationPlan(from, to);
        places.forEach((source, target) -> {
            MigrationInstructionBuilder instruction = builder.mapActivities(source, target);
            // The engine wants the conditions of conditional events anew; everything else keeps its time.
            if (isConditional(before, source)) {
                instruction.updateEventTrigger();
            }
        });
        MigrationPlan plan;
        try {
            plan = builder.build();
        } catch (MigrationPlanValidationException e) {
            throw new NoWay(e.getValidationReport().getInstructionReports().stream()
                    .map(report -> new Reason(
                            Obstacle.REFUSED,
                            report.getMigrationInstruction().getSourceActivityId(),
                            String.join("; ", report.getFailures())))
                    .toList());
        }
        ProcessDefinition target = repository.getProcessDefinition(to);
        return new Way(
                plan,
                places,
                before,
                repository.getBpmnModelInstance(to),
                repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(DECISION_KEY)
                        .deploymentId(target.getDeploymentId())
                        .singleResult());
    }

    private static boolean isConditional(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(ConditionalEventDefinition.class::isInstance);
    }

    /**
     * Moves the chain of a request, in the transaction that is under way, which must not go on when it is refused.
     *
     * @return whether it did; not when the chain has ended, or goes by another version already
     * @throws Immovable when the chain cannot go on as it stands
     */
    public boolean move(UUID requestId, Way way, RequestMoved fact, UUID actor) {
        RequestChange change = changes.open(requestId, actor).orElseThrow();
        Optional<String> chain = waiting(change.request(), way);
        chain.ifPresent(processInstanceId -> {
            ChainState before = states.read(processInstanceId);
            requirePlaces(before, way);
            withdrawWhatChangesLevel(change, before, way);
            migrate(processInstanceId, way);
            reopenAtItsNewLevel(processInstanceId, before, way);
            routeAnew(change.request(), processInstanceId, way);
            pauseRemindersOfOpenQuestions(requestId);
            ChainState after = states.read(processInstanceId);
            keepInboxInStep(after, way);
            Unaltered.check(before, after, way);
            change.record(fact, null, null);
        });
        return chain.isPresent();
    }

    private Optional<String> waiting(BudgetRequest request, Way way) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(request.processInstance())
                .singleResult();
        return Optional.ofNullable(instance)
                .filter(running ->
                        running.getProcessDefinitionId().equals(way.plan().getSourceProcessDefinitionId()))
                .map(ProcessInstance::getId);
    }

    /** The engine would find the same, and write it into its log as a failure. */
    private static void requirePlaces(ChainState before, Way way) {
        List<Reason> without = before.steps()
                .filter(step -> !way.hasPlaceFor(step))
                .distinct()
                .map(step -> new Reason(
                        Obstacle.NO_PLACE, step, "It waits at " + step + ", which has no place in the new version"))
                .toList();
        if (!without.isEmpty()) {
            throw new Immovable(without);
        }
    }

    /** An approval belongs to its level for life: at another level, others decide another one. */
    private void withdrawWhatChangesLevel(RequestChange change, ChainState before, Way way) {
        before.open().forEach((id, task) -> {
            if (way.changesLevel(task.level()) && approvals.withdraw(id)) {
                change.record(new ApprovalWithdrawn(id, change.request().id(), task.level()), task.level(), null);
            }
        });
    }

    private void migrate(String processInstanceId, Way way) {
        try {
            ChainEngine.tell(() -> runtime.newMigration(way.plan())
                    .processInstanceIds(processInstanceId)
                    .execute());
        } catch (MigratingProcessInstanceValidationException e) {
            throw new Immovable(e.getValidationReport().getActivityInstanceReports().stream()
                    .flatMap(MoveChain::reasons)
                    .toList());
        }
    }

    private static Stream<Reason> reasons(MigratingActivityInstanceValidationReport report) {
        return report.getFailures().stream()
                .map(failure -> new Reason(Obstacle.REFUSED, report.getSourceScopeId(), failure));
    }

    /** As a new task, so that everything happens that happens when an approval opens. */
    private void reopenAtItsNewLevel(String processInstanceId, ChainState before, Way way) {
        Set<String> levels = new HashSet<>();
        before.open().values().stream()
                .map(ChainState.OpenTask::level)
                .filter(way::changesLevel)
                .forEach(level -> levels.add(Objects.requireNonNull(way.place(level))));
        if (levels.isEmpty()) {
            return;
        }
        instances(runtime.getActivityInstance(processInstanceId))
                .filter(instance -> levels.contains(instance.getActivityId()))
                .toList()
                .forEach(instance -> ChainEngine.tell(() -> runtime.createProcessInstanceModification(processInstanceId)
                        .startBeforeActivity(instance.getActivityId(), instance.getParentActivityInstanceId())
                        .cancelActivityInstance(instance.getId())
                        .execute()));
    }

    private static Stream<ActivityInstance> instances(ActivityInstance root) {
        return Stream.concat(
                Stream.of(root), Stream.of(root.getChildActivityInstances()).flatMap(MoveChain::instances));
    }

    private void routeAnew(BudgetRequest request, String processInstanceId, Way way) {
        String table = way.table();
        if (table == null) {
            return;
        }
        ChainEngine.Routing routing =
                new ChainEngine.Routing(request.amountBase(), request.categoryCode(), request.region());
        List<Object> levels =
                decisions.evaluateDecisionTableById(table, routing.variables()).collectEntries("level");
        if (!levels.equals(runtime.getVariable(processInstanceId, VARIABLE_LEVELS))) {
            ChainEngine.tell(() -> runtime.setVariable(processInstanceId, VARIABLE_LEVELS, levels));
        }
    }

    /** Those that the new version brings along would not know that a question is open. */
    private void pauseRemindersOfOpenQuestions(UUID requestId) {
        questions.of(List.of(requestId)).getOrDefault(requestId, List.of()).stream()
                .filter(question -> question.answer() == null)
                .map(Progress.Question::approvalId)
                .filter(approval -> approvals.find(approval).orElseThrow().isOpen())
                .forEach(engine::pauseReminders);
    }

    private void keepInboxInStep(ChainState after, Way way) {
        after.open().forEach((id, task) -> {
            String name = way.levelName(task.level());
            approvals.keepInStep(id, name, task.scopes());
            Task open = tasks.createTaskQuery().taskId(id.toString()).singleResult();
            if (!name.equals(open.getName())) {
                open.setName(name);
                ChainEngine.tell(() -> tasks.saveTask(open));
            }
        });
    }
}
