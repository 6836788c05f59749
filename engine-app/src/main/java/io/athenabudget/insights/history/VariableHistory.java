package io.athenabudget.insights.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the variables of an instance were, from each change to the next. */
@Service
public class VariableHistory {
    private final Instances instances;
    private final HistoryService history;

    VariableHistory(Instances instances, HistoryService history) {
        this.instances = instances;
        this.history = history;
    }

    /**
     * @param value null for an object: to show one it would have to be made again from its bytes
     * @param activityId where the variable belongs; null for one of the whole instance
     * @param revision of the variable, which begins at 0
     */
    public record Update(
            String id,
            String name,
            String type,
            @Nullable String value,
            Instant at,
            @Nullable String activityId,
            @Nullable String activityInstanceId,
            int revision) {}

    public Listed<Update> of(String instanceId) {
        instances.get(instanceId);
        Map<String, String> elements = elementsOf(instanceId);
        List<HistoricDetail> updates = Listed.read(history.createHistoricDetailQuery()
                .processInstanceId(instanceId)
                .variableUpdates()
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .orderByTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc());
        return Listed.of(updates.stream()
                .map(HistoricVariableUpdate.class::cast)
                .map(update -> update(update, elements))
                .toList());
    }

    private Map<String, String> elementsOf(String instanceId) {
        return Listed.read(history.createHistoricActivityInstanceQuery().processInstanceId(instanceId)).stream()
                .collect(Collectors.toMap(HistoricActivityInstance::getId, HistoricActivityInstance::getActivityId));
    }

    private static Update update(HistoricVariableUpdate update, Map<String, String> elements) {
        String visit = update.getActivityInstanceId();
        return new Update(
                update.getId(),
                update.getVariableName(),
                update.getTypeName(),
                shown(update.getTypedValue()),
                update.getTime().toInstant(),
                visit == null ? null : elements.get(visit),
                visit,
                update.getRevision());
    }

    private static @Nullable String shown(@Nullable TypedValue value) {
        return value == null || value instanceof ObjectValue || value.getValue() == null
                ? null
                : value.getValue().toString();
    }
}
