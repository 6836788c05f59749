package io.athenabudget.approvals;

import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A way from one version of the flow to another that the engine can go: which element of the new version each of the old
 * one is replaced by. Made by {@link MoveChain#way}.
 */
public final class Way {
    private final MigrationPlan plan;
    private final Map<String, String> places;
    private final BpmnModelInstance to;
    private final Map<String, String> hostsBefore;
    private final Map<String, String> hostsAfter;
    private final @Nullable DecisionDefinition table;

    Way(
            MigrationPlan plan,
            Map<String, String> places,
            BpmnModelInstance from,
            BpmnModelInstance to,
            @Nullable DecisionDefinition table) {
        this.plan = plan;
        this.places = Map.copyOf(places);
        this.to = to;
        this.hostsBefore = hosts(from);
        this.hostsAfter = hosts(to);
        this.table = table;
    }

    private static Map<String, String> hosts(BpmnModelInstance model) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .collect(Collectors.toMap(
                        BoundaryEvent::getId,
                        boundary -> boundary.getAttachedTo().getId()));
    }

    MigrationPlan plan() {
        return plan;
    }

    @Nullable
    String place(String elementId) {
        return places.get(elementId);
    }

    boolean hasPlaceFor(String elementId) {
        return places.containsKey(elementId);
    }

    boolean comesFromAnElementBefore(String elementId) {
        return places.containsValue(elementId);
    }

    /** Whether whoever decides at this level of the old version does not decide at its place in the new one. */
    boolean changesLevel(String level) {
        String place = places.get(level);
        return place != null && !place.equals(level);
    }

    /** Whether a timer of the old version hangs on a level that fits the condition. */
    boolean hangsOn(String timer, Predicate<String> level) {
        String host = hostsBefore.get(timer);
        return host != null && level.test(host);
    }

    boolean hangsAfterwardsOn(String timer, Predicate<String> level) {
        String host = hostsAfter.get(timer);
        return host != null && level.test(host);
    }

    String levelName(String level) {
        UserTask task = to.getModelElementById(level);
        return task == null || task.getName() == null ? level : task.getName();
    }

    /** The routing table of the new version. */
    @Nullable
    String table() {
        return table == null ? null : Objects.requireNonNull(table.getId());
    }
}
