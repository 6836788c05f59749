package io.athenabudget.flows.rehearsal;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import io.athenabudget.approvals.PastChain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request on its way: whatever is due next happens next, be it a decision, a timer or another system's work, until the
 * flow has ended or nothing is due any more.
 */
final class Drive {
    private static final Logger log = LoggerFactory.getLogger(Drive.class);

    /** Far more than any sound flow needs: each level has a decision, a window, and some reminders. */
    private static final int MOST_HAPPENINGS = 2_000;

    private final ProcessEngine engine;
    private final VirtualClock clock;
    private final String definitionId;
    private final PastChain request;
    private final People.Deciding people;

    private final List<Step> steps = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();
    private final Map<String, Open> open = new HashMap<>();
    private final Map<String, Integer> fired = new HashMap<>();
    private int reminders;
    private int escalations;
    private @Nullable Instant endedAt;
    private @Nullable Obstacle obstacle;
    private @Nullable String obstacleAt;

    Drive(ProcessEngine engine, VirtualClock clock, String definitionId, PastChain request, People people) {
        this.engine = engine;
        this.clock = clock;
        this.definitionId = definitionId;
        this.request = request;
        this.people = people.deciding(request);
    }

    /** @param verdict null when nobody is there to decide */
    private record Open(Instant since, @Nullable Verdict verdict) {}

    private record Happening(Instant at, Runnable what) {}

    void visit(String element) {
        visited.add(element);
    }

    void remind() {
        reminders++;
    }

    void escalate() {
        escalations++;
    }

    Passage passage() {
        return new Passage(steps, visited, reminders, escalations, endedAt, obstacle, obstacleAt);
    }

    Passage failed(Throwable why) {
        log.info("The rehearsal of request {} failed", request.number(), why);
        obstacle = Obstacle.FAILED;
        return passage();
    }

    void go(CommandContext context) {
        clock.set(request.submittedAt());
        String instance = engine.getRuntimeService()
                .startProcessInstanceById(
                        definitionId,
                        request.requestId().toString(),
                        Map.of(
                                VARIABLE_AMOUNT_BASE, request.amountBase().doubleValue(),
                                VARIABLE_CATEGORY, request.categoryCode(),
                                VARIABLE_REGION, request.region()))
                .getId();
        for (int happened = 0; obstacle == null; happened++) {
            ExecutionEntity root = context.getExecutionManager().findExecutionById(instance);
            if (root == null || root.isEnded()) {
                endedAt = clock.now();
                break;
            }
            List<ExecutionEntity> executions = withDescendants(root).toList();
            Optional<Happening> next = next(context, executions);
            if (next.isEmpty() || happened == MOST_HAPPENINGS) {
                stop(executions, next.isPresent());
            } else {
                clock.set(next.get().at);
                next.get().what.run();
            }
        }
    }

    private static Stream<ExecutionEntity> withDescendants(ExecutionEntity execution) {
        return Stream.concat(
                Stream.of(execution), execution.getExecutions().stream().flatMap(Drive::withDescendants));
    }

    /**
     * A decision comes before a timer of the same instant, as the database's clock would have it; what another system does
     * comes first, as it is taken to be done at once.
     */
    private Optional<Happening> next(CommandContext context, List<ExecutionEntity> executions) {
        Stream<Happening> workElsewhere = executions.stream()
                .flatMap(execution -> execution.getExternalTasks().stream())
                .map(work -> new Happening(clock.now(), () -> work.complete(Map.of(), Map.of())));
        Stream<Happening> decisions = executions.stream()
                .flatMap(execution -> execution.getTasks().stream())
                .sorted(Comparator.comparing(TaskEntity::getTaskDefinitionKey))
                .flatMap(this::decision);
        Stream<Happening> timers = executions.stream()
                .flatMap(execution -> execution.getJobs().stream())
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .filter(this::firesAgain)
                .map(timer -> new Happening(timer.getDuedate().toInstant(), () -> fire(context, timer)));
        return Stream.of(workElsewhere, decisions, timers)
                .flatMap(happenings -> happenings)
                .min(Comparator.comparing(Happening::at));
    }

    private Stream<Happening> decision(TaskEntity task) {
        String level = task.getTaskDefinitionKey();
        Open opened = open.computeIfAbsent(task.getId(), id -> new Open(clock.now(), people.decide(level)));
        return opened.verdict == null
                ? Stream.of()
                : Stream.of(new Happening(
                        opened.since.plus(opened.verdict.after()), () -> decide(task, opened.since, opened.verdict)));
    }

    private void decide(TaskEntity task, Instant since, Verdict verdict) {
        steps.add(new Step(
                task.getTaskDefinitionKey(), since, clock.now(), verdict.approved(), verdict.by(), verdict.measured()));
        engine.getTaskService()
                .complete(
                        task.getId(),
                        Map.of(
                                VARIABLE_OUTCOME,
                                verdict.approved() ? "APPROVED" : "REJECTED",
                                VARIABLE_DECISION_ID,
                                task.getId()));
    }

    /** The engine would count by its clock how often a timer has fired. */
    private boolean firesAgain(TimerEntity timer) {
        String repeat = timer.getRepeat();
        return repeat == null
                || fired.getOrDefault(keyOf(timer), 0) < Integer.parseInt(repeat.substring(1, repeat.indexOf('/')));
    }

    private void fire(CommandContext context, TimerEntity timer) {
        fired.merge(keyOf(timer), 1, Integer::sum);
        timer.execute(context);
    }

    private static String keyOf(TimerEntity timer) {
        return timer.getJobDefinitionId() + " " + timer.getExecutionId();
    }

    private void stop(List<ExecutionEntity> executions, boolean wouldGoOn) {
        Optional<TaskEntity> undecided = executions.stream()
                .flatMap(execution -> execution.getTasks().stream())
                .filter(task -> open.containsKey(task.getId()) && open.get(task.getId()).verdict == null)
                .findFirst();
        if (undecided.isPresent()) {
            obstacle = Obstacle.NOBODY;
            obstacleAt = undecided.get().getTaskDefinitionKey();
        } else {
            obstacle = wouldGoOn ? Obstacle.ENDLESS : Obstacle.STUCK;
            obstacleAt = executions.stream()
                    .map(ExecutionEntity::getActivityId)
                    .filter(activity -> activity != null)
                    .findFirst()
                    .orElse(null);
        }
    }
}
