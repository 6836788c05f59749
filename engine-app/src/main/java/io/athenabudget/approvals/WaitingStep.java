package io.athenabudget.approvals;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Finds the step that a reminder or an escalation is about: the user task whose boundary event led here. */
@Component
class WaitingStep {
    private final Approvals approvals;

    WaitingStep(Approvals approvals) {
        this.approvals = approvals;
    }

    List<Approval> approvals(DelegateExecution execution) {
        String level = stepBefore((FlowNode) execution.getBpmnModelElementInstance());
        return InboxProjection.requestOf(execution.getProcessBusinessKey()).stream()
                .flatMap(request -> approvals.ofRequest(request).stream())
                .filter(approval -> approval.isOpen() && approval.level().equals(level))
                .toList();
    }

    private static String stepBefore(FlowNode node) {
        // The arrows know their ends; that elements list their arrows, too, is left out by many files.
        Collection<SequenceFlow> arrows = node.getModelInstance().getModelElementsByType(SequenceFlow.class);
        Deque<FlowNode> before = new ArrayDeque<>(List.of(node));
        Set<FlowNode> seen = new HashSet<>();
        while (!before.isEmpty()) {
            FlowNode current = before.remove();
            if (current instanceof BoundaryEvent boundary) {
                return boundary.getAttachedTo().getId();
            }
            if (seen.add(current)) {
                arrows.stream()
                        .filter(arrow -> arrow.getTarget().equals(current))
                        .map(SequenceFlow::getSource)
                        .forEach(before::add);
            }
        }
        throw new IllegalStateException(
                "Element " + node.getId() + " reminds or escalates, but no boundary event of a user task leads to it");
    }
}
