package io.athenabudget.insights.mining;

import io.athenabudget.approvals.FlowShape;
import io.athenabudget.insights.mining.Conditions.Truth;
import io.athenabudget.insights.mining.Marking.Came;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** By which arrows a node can be left. With a condition of which nothing is known, both ways are open. */
final class Branching {
    private final FlowShape shape;

    Branching(FlowShape shape) {
        this.shape = shape;
    }

    /** Each element is one way of leaving the node: all the arrows that are taken together. */
    Stream<List<SequenceFlow>> outOf(FlowNode node, Came came, Map<String, Object> values) {
        List<SequenceFlow> arrows = shape.outgoing(node);
        if (node instanceof EventBasedGateway) {
            return arrows.stream().map(List::of);
        }
        if (node instanceof ExclusiveGateway gateway) {
            return exclusive(arrows, gateway.getDefault(), came, values);
        }
        if (node instanceof InclusiveGateway gateway) {
            return inclusive(arrows, gateway.getDefault(), came, values);
        }
        return Stream.of(arrows);
    }

    private static Stream<List<SequenceFlow>> exclusive(
            List<SequenceFlow> arrows, @Nullable SequenceFlow otherwise, Came came, Map<String, Object> values) {
        boolean one =
                arrows.stream().anyMatch(arrow -> !arrow.equals(otherwise) && holds(arrow, came, values) == Truth.YES);
        return arrows.stream()
                .filter(arrow -> arrow.equals(otherwise) ? !one : holds(arrow, came, values) != Truth.NO)
                .map(List::of);
    }

    private static Stream<List<SequenceFlow>> inclusive(
            List<SequenceFlow> arrows, @Nullable SequenceFlow otherwise, Came came, Map<String, Object> values) {
        List<List<SequenceFlow>> choices = new ArrayList<>(List.of(List.of()));
        for (SequenceFlow arrow : arrows) {
            Truth holds = arrow.equals(otherwise) ? Truth.NO : holds(arrow, came, values);
            if (holds == Truth.NO) {
                continue;
            }
            List<List<SequenceFlow>> with = choices.stream()
                    .map(choice ->
                            Stream.concat(choice.stream(), Stream.of(arrow)).toList())
                    .toList();
            if (holds == Truth.YES) {
                choices.clear();
            }
            choices.addAll(with);
        }
        return choices.stream()
                .map(choice -> choice.isEmpty() && otherwise != null ? List.of(otherwise) : choice)
                .filter(choice -> !choice.isEmpty());
    }

    private static Truth holds(SequenceFlow arrow, Came came, Map<String, Object> values) {
        return arrow.getConditionExpression() == null
                ? Truth.YES
                : Conditions.of(arrow.getConditionExpression().getTextContent(), values, came);
    }
}
