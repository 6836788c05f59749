package io.athenabudget.flows.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each element at which a request can be, or on which something waits, its place in another version: what has the
 * same id and is of the same kind; what belongs to a level that was replaced by another by hand; and on the border of a
 * place, what does the same.
 */
final class Places {
    private static final List<Class<? extends FlowNode>> WAITING =
            List.of(UserTask.class, ReceiveTask.class, SubProcess.class);

    private final BpmnModelInstance from;
    private final BpmnModelInstance to;
    private final Map<String, String> chosen;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Places(BpmnModelInstance from, BpmnModelInstance to, Map<String, String> chosen) {
        this.from = from;
        this.to = to;
        this.chosen = chosen;
    }

    /**
     * @param chosen places by hand; an empty one stands for none
     * @return the place of each element that has one
     */
    static Map<String, String> find(BpmnModelInstance from, BpmnModelInstance to, Map<String, String> chosen) {
        Places places = new Places(from, to, chosen);
        places.takeChosen();
        places.findSame();
        places.findBelonging();
        places.findOnBorders();
        places.findStarts();
        return places.places;
    }

    /** What requests can stand at: whoever looks at a migration wants to know its places. */
    static Stream<FlowNode> steps(BpmnModelInstance model) {
        return Stream.of(UserTask.class, ReceiveTask.class)
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .map(FlowNode.class::cast);
    }

    private Stream<FlowNode> waiting() {
        return WAITING.stream()
                .flatMap(kind -> from.getModelElementsByType(kind).stream())
                .map(FlowNode.class::cast);
    }

    private void takeChosen() {
        chosen.forEach((source, target) -> {
            if (!target.isEmpty()) {
                place(source, target);
            }
        });
    }

    private void findSame() {
        waiting().filter(this::isFree).forEach(node -> placeIfSameKind(node, node.getId()));
    }

    /** A level's windows and scope are named after it: {@code L2_revocable}, {@code L2_stands}. */
    private void findBelonging() {
        Map<String, String> levels = new LinkedHashMap<>();
        from.getModelElementsByType(UserTask.class).forEach(level -> {
            String target = places.get(level.getId());
            if (target != null && !target.equals(level.getId())) {
                levels.put(level.getId() + "_", target + "_");
            }
        });
        waiting()
                .filter(this::isFree)
                .toList()
                .forEach(node -> levels.entrySet().stream()
                        .filter(level -> node.getId().startsWith(level.getKey()))
                        .findFirst()
                        .ifPresent(level -> placeIfSameKind(
                                node,
                                level.getValue()
                                        + node.getId().substring(level.getKey().length()))));
    }

    private void findOnBorders() {
        Collection<BoundaryEvent> targets = to.getModelElementsByType(BoundaryEvent.class);
        // First what has kept its id: it is no substitute for another one.
        for (boolean sameId : new boolean[] {true, false}) {
            for (BoundaryEvent source : from.getModelElementsByType(BoundaryEvent.class)) {
                String host = places.get(source.getAttachedTo().getId());
                if (host == null || !isFree(source) || trigger(source) == null) {
                    continue;
                }
                targets.stream()
                        .filter(target -> target.getAttachedTo().getId().equals(host))
                        .filter(target -> !taken.contains(target.getId()))
                        .filter(target -> sameId
                                ? target.getId().equals(source.getId()) && sameTrigger(source, target)
                                : doesTheSame(source, target))
                        .findFirst()
                        .ifPresent(target -> place(source.getId(), target.getId()));
            }
        }
    }

    private void findStarts() {
        for (StartEvent source : from.getModelElementsByType(StartEvent.class)) {
            String scope = source.getParentElement() instanceof SubProcess around ? places.get(around.getId()) : null;
            if (scope == null || !isFree(source) || trigger(source) == null) {
                continue;
            }
            to.getModelElementsByType(StartEvent.class).stream()
                    .filter(target -> target.getParentElement() instanceof SubProcess around
                            && around.getId().equals(scope))
                    .filter(target -> sameTrigger(source, target))
                    .findFirst()
                    .ifPresent(target -> place(source.getId(), target.getId()));
        }
    }

    private boolean isFree(FlowNode source) {
        return !places.containsKey(source.getId()) && !chosen.containsKey(source.getId());
    }

    private void placeIfSameKind(FlowNode source, String target) {
        if (!taken.contains(target)
                && to.getModelElementById(target) instanceof FlowNode node
                && sameType(node, source)
                && isEventSubProcess(node) == isEventSubProcess(source)) {
            place(source.getId(), target);
        }
    }

    private static boolean sameType(FlowNode one, FlowNode other) {
        return one.getElementType().getTypeName().equals(other.getElementType().getTypeName());
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess scope && scope.triggeredByEvent();
    }

    private void place(String source, String target) {
        places.put(source, target);
        taken.add(target);
    }

    private static boolean doesTheSame(BoundaryEvent one, BoundaryEvent other) {
        return sameTrigger(one, other) && leadsTo(one).equals(leadsTo(other));
    }

    private static boolean sameTrigger(CatchEvent one, CatchEvent other) {
        return Objects.equals(trigger(one), trigger(other)) && interrupts(one) == interrupts(other);
    }

    private static boolean interrupts(CatchEvent event) {
        return event instanceof BoundaryEvent boundary
                ? boundary.cancelActivity()
                : event instanceof StartEvent start && start.isInterrupting();
    }

    /** What it waits for, as far as it matters to whether one can be replaced by another; null when it waits for nothing. */
    private static @Nullable String trigger(CatchEvent event) {
        for (EventDefinition definition : event.getEventDefinitions()) {
            if (definition instanceof TimerEventDefinition) {
                return "timer";
            }
            if (definition instanceof MessageEventDefinition message) {
                return "message " + message.getMessage().getName();
            }
            if (definition instanceof ConditionalEventDefinition) {
                return "condition";
            }
        }
        return null;
    }

    /** What is called behind it: a reminder is not replaced by an escalation. */
    private static List<String> leadsTo(BoundaryEvent event) {
        List<String> called = new ArrayList<>();
        for (SequenceFlow arrow : event.getModelInstance().getModelElementsByType(SequenceFlow.class)) {
            if (arrow.getSource().equals(event) && arrow.getTarget() instanceof Event next) {
                next.getChildElementsByType(MessageEventDefinition.class).stream()
                        .map(MessageEventDefinition::getCamundaDelegateExpression)
                        .filter(Objects::nonNull)
                        .forEach(called::add);
            }
        }
        return called;
    }
}
