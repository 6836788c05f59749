package io.athenabudget.approvals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
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
        FlowShape flow = new FlowShape(repository.getBpmnModelInstance(wait.processDefinitionId()));
        Deque<FlowNode> open = new ArrayDeque<>(List.of(flow.node(wait.element())));
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

    private static Stream<FlowNode> next(FlowShape flow, FlowNode node) {
        // A window is left by its timer here: what a rollback leads to is another matter.
        Stream<FlowNode> along = node instanceof ReceiveTask ? Stream.of() : targets(flow, node);
        Stream<FlowNode> inside = node instanceof SubProcess scope ? flow.beginnings(scope).stream() : Stream.of();
        // On its border, but for what is thrown inside.
        Stream<FlowNode> events = flow.boundaries(node).stream()
                .filter(event -> !FlowShape.isEscalation(event))
                .map(FlowNode.class::cast);
        return Stream.of(along, inside, events, leaving(flow, node)).flatMap(nodes -> nodes);
    }

    private static Stream<FlowNode> leaving(FlowShape flow, FlowNode node) {
        if (FlowShape.isThrown(node)) {
            return flow.catching(node).stream().map(FlowNode.class::cast);
        }
        return node instanceof EndEvent && node.getParentElement() instanceof SubProcess scope
                ? targets(flow, scope)
                : Stream.of();
    }

    private static Stream<FlowNode> targets(FlowShape flow, FlowNode node) {
        return flow.outgoing(node).stream().map(SequenceFlow::getTarget);
    }
}
