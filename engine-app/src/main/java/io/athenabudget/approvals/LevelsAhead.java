package io.athenabudget.approvals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Whether somebody may still be asked when a chain goes on from where it waits. Conditions are taken to hold. */
@Component
class LevelsAhead {
    private final RepositoryService repository;

    LevelsAhead(RepositoryService repository) {
        this.repository = repository;
    }

    boolean canFollow(ChainStates.Wait wait) {
        BpmnModelInstance flow = repository.getBpmnModelInstance(wait.processDefinitionId());
        FlowNode start = flow.getModelElementById(wait.element());
        Deque<FlowNode> open = new ArrayDeque<>(List.of(start));
        Set<FlowNode> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            if (node instanceof UserTask) {
                return true;
            }
            next(flow, node).filter(seen::add).forEach(open::add);
        }
        return false;
    }

    /** A window is left by its timer here: what a rollback leads to is another matter. */
    private static Stream<FlowNode> next(BpmnModelInstance flow, FlowNode node) {
        Stream<FlowNode> arrows = node instanceof ReceiveTask ? Stream.of() : arrowsFrom(flow, node);
        Stream<FlowNode> inside = node instanceof SubProcess scope
                ? scope.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.of();
        return Stream.of(arrows, inside, events(flow, node), leaving(flow, node))
                .flatMap(nodes -> nodes);
    }

    /** By the arrows themselves: a file may leave out the lists of them at what they connect. */
    private static Stream<FlowNode> arrowsFrom(BpmnModelInstance flow, FlowNode node) {
        return flow.getModelElementsByType(SequenceFlow.class).stream()
                .filter(arrow -> node.equals(arrow.getSource()))
                .map(SequenceFlow::getTarget);
    }

    /** Those on its border, but for what is thrown inside. */
    private static Stream<FlowNode> events(BpmnModelInstance flow, FlowNode node) {
        return boundariesOf(flow, node).filter(event -> !isEscalation(event)).map(FlowNode.class::cast);
    }

    private static Stream<FlowNode> leaving(BpmnModelInstance flow, FlowNode node) {
        boolean thrown = node instanceof ThrowEvent event
                && event.getEventDefinitions().stream().anyMatch(EscalationEventDefinition.class::isInstance);
        if (!(node.getParentElement() instanceof SubProcess scope) || !(thrown || node instanceof EndEvent)) {
            return Stream.of();
        }
        return thrown ? catching(flow, scope) : arrowsFrom(flow, scope);
    }

    /** Whatever any subprocess around takes. */
    private static Stream<FlowNode> catching(BpmnModelInstance flow, SubProcess scope) {
        Stream<FlowNode> here =
                boundariesOf(flow, scope).filter(LevelsAhead::isEscalation).map(FlowNode.class::cast);
        return scope.getParentElement() instanceof SubProcess around
                ? Stream.concat(here, catching(flow, around))
                : here;
    }

    private static Stream<BoundaryEvent> boundariesOf(BpmnModelInstance flow, FlowNode node) {
        return flow.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()));
    }

    private static boolean isEscalation(BoundaryEvent event) {
        return event.getEventDefinitions().stream().anyMatch(EscalationEventDefinition.class::isInstance);
    }
}
