package io.athenabudget.insights.history;

import io.athenabudget.identity.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tasks of an instance: who was asked, who did them, when, and what became of the decision. */
@Service
public class TaskHistory {
    private final Instances instances;
    private final HistoryService history;
    private final People people;
    private final JdbcClient jdbc;

    TaskHistory(Instances instances, HistoryService history, People people, JdbcClient jdbc) {
        this.instances = instances;
        this.history = history;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * @param candidates the engine's groups of those who might do it
     * @param outcome of the decision, with {@code decisionStatus}; null while there is none
     */
    public record Task(
            String id,
            String activityId,
            String name,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable Instant dueAt,
            @Nullable Long durationMs,
            @Nullable Who assignee,
            @Nullable Who onBehalfOf,
            List<String> candidates,
            @Nullable String outcome,
            @Nullable String decisionStatus,
            @Nullable String comment,
            @Nullable String deleteReason) {}

    private record Decision(
            UUID id,
            @Nullable UUID onBehalfOf,
            @Nullable String outcome,
            @Nullable String decisionStatus,
            @Nullable String comment) {
        @Nullable
        String principal() {
            return onBehalfOf == null ? null : onBehalfOf.toString();
        }
    }

    public Listed<Task> of(String instanceId) {
        UUID request = instances.get(instanceId).businessKey();
        List<HistoricTaskInstance> tasks = Listed.read(history.createHistoricTaskInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc());
        Map<String, Decision> decisions = decisionsOf(request);
        Map<String, List<String>> candidates = candidatesOf(instanceId);
        Names names = Names.of(
                people,
                Stream.concat(
                        tasks.stream().map(HistoricTaskInstance::getAssignee),
                        decisions.values().stream().map(Decision::principal)));
        return Listed.of(tasks.stream()
                .map(task -> task(
                        task, decisions.get(task.getId()), candidates.getOrDefault(task.getId(), List.of()), names))
                .toList());
    }

    private Map<String, Decision> decisionsOf(UUID request) {
        Map<String, Decision> byTask = new HashMap<>();
        jdbc.sql("select id, on_behalf_of, outcome, decision_status, comment from approval where request_id = ?")
                .param(request)
                .query(Decision.class)
                .list()
                .forEach(decision -> byTask.put(decision.id().toString(), decision));
        return byTask;
    }

    private Map<String, List<String>> candidatesOf(String instanceId) {
        Map<String, List<String>> byTask = new HashMap<>();
        jdbc.sql("""
                        select l.task_id_, array_agg(distinct l.group_id_) as groups
                        from act_hi_taskinst t join act_hi_identitylink l on l.task_id_ = t.id_
                        where t.proc_inst_id_ = ? and l.type_ = 'candidate' and l.operation_type_ = 'add'
                            and l.group_id_ is not null
                        group by 1""").param(instanceId).query(row -> {
            byTask.put(row.getString("task_id_"), List.of((String[])
                    row.getArray("groups").getArray()));
        });
        return byTask;
    }

    private static Task task(
            HistoricTaskInstance task, @Nullable Decision decision, List<String> candidates, Names names) {
        return new Task(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getStartTime().toInstant(),
                AuditTrail.instant(task.getEndTime()),
                AuditTrail.instant(task.getDueDate()),
                task.getDurationInMillis(),
                names.who(task.getAssignee()),
                decision == null ? null : names.who(decision.principal()),
                candidates,
                decision == null ? null : decision.outcome(),
                decision == null ? null : decision.decisionStatus(),
                decision == null ? null : decision.comment(),
                task.getDeleteReason());
    }
}
