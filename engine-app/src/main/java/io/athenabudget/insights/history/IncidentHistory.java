package io.athenabudget.insights.history;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What failed in an instance, now or earlier. */
@Service
public class IncidentHistory {
    private final Instances instances;
    private final HistoryService history;

    IncidentHistory(Instances instances, HistoryService history) {
        this.instances = instances;
        this.history = history;
    }

    public enum State {
        OPEN,
        RESOLVED,
        DELETED
    }

    public record Incident(
            String id,
            String type,
            @Nullable String message,
            String activityId,
            Instant createdAt,
            @Nullable Instant endedAt,
            State state) {}

    public Listed<Incident> of(String instanceId) {
        instances.get(instanceId);
        List<HistoricIncident> incidents = Listed.read(history.createHistoricIncidentQuery()
                .processInstanceId(instanceId)
                .orderByCreateTime()
                .asc());
        return Listed.of(incidents.stream().map(IncidentHistory::incident).toList());
    }

    private static Incident incident(HistoricIncident incident) {
        return new Incident(
                incident.getId(),
                incident.getIncidentType(),
                incident.getIncidentMessage(),
                incident.getActivityId(),
                incident.getCreateTime().toInstant(),
                AuditTrail.instant(incident.getEndTime()),
                incident.isOpen() ? State.OPEN : incident.isResolved() ? State.RESOLVED : State.DELETED);
    }
}
