package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Each step is offered to somebody, whatever the request is about, and can ask the requester; where people are told,
 * somebody is.
 */
final class StepCheck {
    private static final int MOST_HOLES_NAMED = 5;

    private final FlowModel model;
    private final Ways ways;
    private final Responsibility responsibility;
    private final Findings findings;

    StepCheck(FlowModel model, Ways ways, Responsibility responsibility, Findings findings) {
        this.model = model;
        this.ways = ways;
        this.responsibility = responsibility;
        this.findings = findings;
    }

    /** @param coverage what the routing table asks for; null when that is not known */
    void check(@Nullable RoutingCoverage coverage) {
        List<FlowNode> steps = model.all("userTask").toList();
        if (steps.isEmpty()) {
            findings.error(
                    model.process(),
                    "no-approval",
                    "Nobody decides in this flow: draw at least one approval (a user task)");
        }
        List<String> categories = responsibility.categories();
        List<String> regions = responsibility.regions();
        for (FlowNode step : steps) {
            if (step.xml().get("camunda:candidateGroups") == null) {
                findings.error(
                        step.xml(),
                        "wrong-group",
                        step.label() + " is offered to nobody: set its candidate groups to " + step.id() + ":${"
                                + VARIABLE_REGION + "}:${" + VARIABLE_CATEGORY + "}");
            }
            checkHoles(step, categories, regions, coverage);
            checkQuestions(step);
            checkInstances(step);
        }
        model.nodes().values().stream().filter(FlowNode::notifies).forEach(point -> {
            String holes = holes(point, categories, regions, null);
            if (!holes.isEmpty()) {
                findings.warning(
                        point.xml(),
                        "nobody-told",
                        "Nobody is told at " + point.label() + " for " + holes + ": assign somebody in the catalogue");
            }
        });
    }

    private void checkHoles(
            FlowNode step, List<String> categories, List<String> regions, @Nullable RoutingCoverage coverage) {
        String holes =
                holes(step, categories, regions, coverage != null && opensOnlyWhenRouted(step) ? coverage : null);
        if (!holes.isEmpty()) {
            findings.error(
                    step.xml(),
                    "nobody-approves",
                    "Nobody approves at " + step.label() + " for " + holes + ": assign somebody in the catalogue");
        }
    }

    /**
     * For which categories, and where, nobody is assigned.
     *
     * @param routed what asks for the step; null when every request gets there
     */
    private String holes(
            FlowNode step, List<String> categories, List<String> regions, @Nullable RoutingCoverage routed) {
        List<String> holes = new ArrayList<>();
        for (String category : categories) {
            for (String region : regions) {
                boolean asked = routed == null || routed.asks(step.id(), category, region);
                if (asked && !responsibility.somebodyIsAssigned(step.id(), category, region)) {
                    holes.add(category + " in " + region);
                }
            }
        }
        String named = holes.stream().limit(MOST_HOLES_NAMED).collect(Collectors.joining(", "));
        return holes.size() > MOST_HOLES_NAMED ? named + " and " + (holes.size() - MOST_HOLES_NAMED) + " more" : named;
    }

    /** Whether every way to it asks the routing table for it. */
    private boolean opensOnlyWhenRouted(FlowNode step) {
        List<Integer> starts = model.contentOf(null).stream()
                .filter(node -> node.is("startEvent"))
                .map(ways::entered)
                .toList();
        BitSet without = ways.reached(starts, way -> way.flow() == null || !requires(way.flow(), step.id()));
        return !without.get(ways.entered(step));
    }

    private static boolean requires(SequenceFlow flow, String level) {
        return flow.condition() != null && requires(flow.condition(), level);
    }

    private static boolean requires(Expression condition, String level) {
        if (condition instanceof Expression.Binary binary && binary.operator().equals("&&")) {
            return requires(binary.left(), level) || requires(binary.right(), level);
        }
        return condition.equals(new Expression.Needs(level));
    }

    private void checkQuestions(FlowNode step) {
        Set<String> messages = step.boundaries().stream().map(model::messageOf).collect(Collectors.toSet());
        if (!messages.containsAll(Set.of(MESSAGE_QUESTION, MESSAGE_ANSWER))) {
            findings.warning(
                    step.xml(),
                    "no-questions",
                    "Nobody can ask the requester anything at " + step.label() + ": attach the messages “"
                            + MESSAGE_QUESTION + "” and “" + MESSAGE_ANSWER + "” to it");
        }
        for (String message : messages) {
            boolean twice = step.boundaries().stream()
                            .filter(boundary -> model.messageOf(boundary).equals(message))
                            .count()
                    > 1;
            if (twice && !message.isEmpty()) {
                findings.error(
                        step.xml(),
                        "message-not-allowed",
                        step.label() + " waits twice for the message " + Findings.quote(message)
                                + ": remove one of them");
            }
        }
    }

    private void checkInstances(FlowNode step) {
        XmlElement instances = step.xml().child("bpmn:multiInstanceLoopCharacteristics");
        if (instances == null) {
            return;
        }
        if (instances.child("bpmn:loopCardinality") == null) {
            findings.error(
                    step.xml(), "too-many-instances", step.label() + " does not say how many are asked: set a number");
        }
        findings.warning(
                step.xml(),
                "last-decision-counts",
                step.label() + " asks several people, and only the decision taken last can be rolled back: use parallel"
                        + " steps if each must be");
    }
}
