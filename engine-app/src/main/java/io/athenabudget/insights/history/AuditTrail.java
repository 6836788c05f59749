package io.athenabudget.insights.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.athenabudget.identity.People;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where an instance was, and when: each visit of an element of its flow, in the order in which they began. */
@Service
public class AuditTrail {
    private final Instances instances;
    private final HistoryService history;
    private final People people;

    AuditTrail(Instances instances, HistoryService history, People people) {
        this.instances = instances;
        this.history = history;
        this.people = people;
    }

    /**
     * @param parentId the visit of what encloses the element
     * @param cancelled whether it was left otherwise than by its own end, as by a rollback
     */
    public record Visit(
            String id,
            @Nullable String parentId,
            String activityId,
            @Nullable String name,
            String type,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Long durationMs,
            boolean cancelled,
            @Nullable Who assignee,
            @Nullable String taskId) {}

    /**
     * An instance, and where it was.
     *
     * @param more whether there are more visits than these
     */
    public record Trail(@JsonUnwrapped Instance instance, List<Visit> activities, boolean more) {}

    public Trail of(String instanceId) {
        Instance instance = instances.get(instanceId);
        List<HistoricActivityInstance> visits = Listed.read(history.createHistoricActivityInstanceQuery()
                .processInstanceId(instanceId)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc());
        Map<String, String> assignees = assigneesOf(instanceId);
        Names names = Names.of(people, assignees.values().stream());
        Listed<Visit> listed = Listed.of(visits.stream()
                .map(visit -> visit(visit, names.who(assignees.get(visit.getTaskId()))))
                .toList());
        return new Trail(instance, listed.items(), listed.more());
    }

    /** By task, as the engine does not note with the visit who has a task only when it is done. */
    private Map<String, String> assigneesOf(String instanceId) {
        return Listed.read(history.createHistoricTaskInstanceQuery().processInstanceId(instanceId)).stream()
                .filter(task -> task.getAssignee() != null)
                .collect(Collectors.toMap(HistoricTaskInstance::getId, HistoricTaskInstance::getAssignee));
    }

    private static Visit visit(HistoricActivityInstance visit, @Nullable Who assignee) {
        return new Visit(
                visit.getId(),
                visit.getParentActivityInstanceId(),
                visit.getActivityId(),
                visit.getActivityName(),
                visit.getActivityType(),
                visit.getStartTime().toInstant(),
                instant(visit.getEndTime()),
                visit.getDurationInMillis(),
                visit.isCanceled(),
                assignee,
                visit.getTaskId());
    }

    static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
