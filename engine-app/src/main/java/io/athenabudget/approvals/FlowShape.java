package io.athenabudget.approvals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A flow as it is drawn: what leads where, and what is inside of what. */
public final class FlowShape {
    private final BpmnModelInstance model;
    private final Map<FlowNode, List<SequenceFlow>> outgoing = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> incoming = new HashMap<>();
    private final Map<FlowNode, List<BoundaryEvent>> boundaries = new HashMap<>();

    public FlowShape(BpmnModelInstance model) {
        this.model = model;
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            outgoing.computeIfAbsent(flow.getSource(), node -> new ArrayList<>())
                    .add(flow);
            incoming.computeIfAbsent(flow.getTarget(), node -> new ArrayList<>())
                    .add(flow);
        }
        for (BoundaryEvent event : model.getModelElementsByType(BoundaryEvent.class)) {
            boundaries
                    .computeIfAbsent((FlowNode) event.getAttachedTo(), node -> new ArrayList<>())
                    .add(event);
        }
    }

    public FlowNode node(String id) {
        return Objects.requireNonNull(model.getModelElementById(id), id);
    }

    public ModelElementInstance element(String id) {
        return Objects.requireNonNull(model.getModelElementById(id), id);
    }

    public boolean hasLevel(String id) {
        return model.getModelElementById(id) instanceof UserTask;
    }

    public List<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    public List<SequenceFlow> incoming(FlowNode node) {
        return incoming.getOrDefault(node, List.of());
    }

    public List<BoundaryEvent> boundaries(FlowNode node) {
        return boundaries.getOrDefault(node, List.of());
    }

    /** Where the whole flow begins. */
    public List<FlowNode> beginnings() {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess))
                .map(FlowNode.class::cast)
                .toList();
    }

    public List<FlowNode> beginnings(SubProcess scope) {
        return scope.getChildElementsByType(StartEvent.class).stream()
                .map(FlowNode.class::cast)
                .toList();
    }

    /** Subprocesses of a scope that begin by an event and not by an arrow. */
    public static Stream<SubProcess> eventSubprocesses(ModelElementInstance scope) {
        return scope.getChildElementsByType(SubProcess.class).stream().filter(SubProcess::triggeredByEvent);
    }

    /** The scopes around an element, the nearest first. */
    public static List<ModelElementInstance> scopesAround(ModelElementInstance element) {
        List<ModelElementInstance> scopes = new ArrayList<>();
        for (ModelElementInstance scope = element.getParentElement(); scope != null; scope = scope.getParentElement()) {
            scopes.add(scope);
        }
        return scopes;
    }

    public static boolean isInside(ModelElementInstance element, ModelElementInstance scope) {
        return scopesAround(element).contains(scope);
    }

    public static boolean isThrown(FlowNode node) {
        return node instanceof ThrowEvent event && isEscalation(event);
    }

    /** Whether an event is about an escalation, thrown or taken. */
    static boolean isEscalation(Event event) {
        return escalation(event) != null;
    }

    private static @Nullable EscalationEventDefinition escalation(Event event) {
        return event.getChildElementsByType(EscalationEventDefinition.class).stream()
                .findFirst()
                .orElse(null);
    }

    /** What takes the escalation that a node throws: on the border of the nearest subprocess that does. */
    public List<BoundaryEvent> catching(FlowNode thrower) {
        String code = code(escalation((Event) thrower));
        for (ModelElementInstance scope : scopesAround(thrower)) {
            List<BoundaryEvent> catching = scope instanceof SubProcess around
                    ? boundaries(around).stream()
                            .filter(FlowShape::isEscalation)
                            .filter(event ->
                                    code(escalation(event)) == null || Objects.equals(code(escalation(event)), code))
                            .toList()
                    : List.of();
            if (!catching.isEmpty()) {
                return catching;
            }
        }
        return List.of();
    }

    private static @Nullable String code(@Nullable EscalationEventDefinition definition) {
        Escalation escalation = definition == null ? null : definition.getEscalation();
        return escalation == null ? null : escalation.getEscalationCode();
    }

    /** The levels that are the next to be reached from some nodes, by whatever way. */
    public Set<String> levelsAfter(Collection<? extends FlowNode> nodes) {
        Set<String> levels = new HashSet<>();
        Set<FlowNode> seen = new HashSet<>(nodes);
        Deque<FlowNode> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (node instanceof UserTask) {
                levels.add(node.getId());
            } else {
                next(node).filter(seen::add).forEach(open::add);
            }
        }
        return levels;
    }

    private Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> out = outgoing(node).stream().map(SequenceFlow::getTarget);
        if (node instanceof SubProcess scope) {
            return Stream.concat(out, beginnings(scope).stream());
        }
        if (isThrown(node)) {
            return Stream.concat(out, catching(node).stream());
        }
        return node instanceof EndEvent && node.getParentElement() instanceof SubProcess scope
                ? outgoing(scope).stream().map(SequenceFlow::getTarget)
                : out;
    }

    /** Whether one node of a scope leads to another along its arrows, so that a join there has to wait for it. */
    public boolean leadsTo(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            Stream.concat(
                            outgoing(node).stream().map(SequenceFlow::getTarget),
                            boundaries(node).stream().map(FlowNode.class::cast))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.contains(to);
    }
}
