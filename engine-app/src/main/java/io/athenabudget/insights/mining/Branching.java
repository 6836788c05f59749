package io.athenabudget.insights.mining;

import io.athenabudget.insights.mining.Marking.Came;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * By which arrows a node can be left. Of conditions, only those on the outcome of the decision are known; with all others,
 * both ways are open.
 */
final class Branching {
    private static final Pattern OUTCOME =
            Pattern.compile("\\s*\\$\\{\\s*outcome\\s*([!=]=)\\s*['\"](APPROVED|REJECTED)['\"]\\s*}\\s*");

    private final FlowShape shape;

    Branching(FlowShape shape) {
        this.shape = shape;
    }

    /** Each element is one way of leaving the node: all the arrows that are taken together. */
    Stream<List<SequenceFlow>> outOf(FlowNode node, Came came) {
        List<SequenceFlow> arrows = shape.outgoing(node);
        if (node instanceof EventBasedGateway) {
            return arrows.stream().map(List::of);
        }
        if (node instanceof ExclusiveGateway gateway) {
            return exclusive(arrows, gateway.getDefault(), came);
        }
        if (node instanceof InclusiveGateway gateway) {
            return inclusive(arrows, gateway.getDefault(), came);
        }
        return Stream.of(arrows);
    }

    private static Stream<List<SequenceFlow>> exclusive(
            List<SequenceFlow> arrows, @Nullable SequenceFlow otherwise, Came came) {
        boolean one = arrows.stream().anyMatch(arrow -> !arrow.equals(otherwise) && holds(arrow, came) == Holds.YES);
        return arrows.stream()
                .filter(arrow -> arrow.equals(otherwise) ? !one : holds(arrow, came) != Holds.NO)
                .map(List::of);
    }

    private static Stream<List<SequenceFlow>> inclusive(
            List<SequenceFlow> arrows, @Nullable SequenceFlow otherwise, Came came) {
        List<List<SequenceFlow>> choices = new ArrayList<>(List.of(List.of()));
        for (SequenceFlow arrow : arrows) {
            Holds holds = arrow.equals(otherwise) ? Holds.NO : holds(arrow, came);
            if (holds == Holds.NO) {
                continue;
            }
            List<List<SequenceFlow>> with = choices.stream()
                    .map(choice -> Stream.concat(choice.stream(), Stream.of(arrow)).toList())
                    .toList();
            if (holds == Holds.YES) {
                choices.clear();
            }
            choices.addAll(with);
        }
        return choices.stream()
                .map(choice -> choice.isEmpty() && otherwise != null ? List.of(otherwise) : choice)
                .filter(choice -> !choice.isEmpty());
    }

    private enum Holds {
        YES,
        NO,
        MAYBE
    }

    private static Holds holds(SequenceFlow arrow, Came came) {
        if (arrow.getConditionExpression() == null) {
            return Holds.YES;
        }
        Matcher outcome = OUTCOME.matcher(arrow.getConditionExpression().getTextContent());
        if (!outcome.matches() || came.level() == null) {
            return Holds.MAYBE;
        }
        boolean same = outcome.group(2).equals("APPROVED") == came.approved();
        return same == outcome.group(1).equals("==") ? Holds.YES : Holds.NO;
    }
}
