package io.athenabudget.flows.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The routing table and the diagram speak of the same levels. */
final class RoutingCheck {
    private final FlowModel model;
    private final Findings findings;

    RoutingCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check(@Nullable RoutingTable table) {
        Set<String> steps = model.all("userTask").map(FlowNode::id).collect(Collectors.toSet());
        Set<String> asked = model.flows().stream()
                .filter(flow -> flow.condition() != null)
                .flatMap(flow -> flow.condition().all())
                .filter(Expression.Needs.class::isInstance)
                .map(part -> ((Expression.Needs) part).level())
                .collect(Collectors.toSet());
        model.all("businessRuleTask").forEach(this::checkTask);
        model.flows().forEach(flow -> checkLevels(flow, steps));
        if (table == null) {
            return;
        }
        Set<String> routed =
                table.rules().stream().map(RoutingTable.Rule::level).collect(Collectors.toSet());
        table.rules().stream()
                .filter(rule -> !steps.contains(rule.level()))
                .forEach(rule -> findings.error(
                        rule.xml(),
                        "unknown-level",
                        "The row " + rule.xml().label() + " asks for the level " + Findings.quote(rule.level())
                                + ", and no approval in the diagram has that id: draw it, or change the row"));
        model.all("userTask")
                .filter(step -> asked.contains(step.id()) && !routed.contains(step.id()))
                .forEach(step -> findings.warning(
                        step.xml(),
                        "level-never-asked",
                        step.label() + " opens when the routing table asks for it, which it never does: add a row, or"
                                + " remove the step"));
    }

    private void checkTask(FlowNode task) {
        if (task.xml().get("camunda:decisionRef") == null || task.xml().get("camunda:decisionRefBinding") == null) {
            findings.error(
                    task.xml(),
                    "wrong-table",
                    task.label()
                            + " does not ask the flow's own routing table: choose approval-routing with the binding"
                            + " “deployment”");
        }
        if (task.parameters("outputParameter").stream()
                .noneMatch(parameter -> parameter.text().equals(FlowVariables.COLLECT_LEVELS))) {
            findings.error(
                    task.xml(),
                    "wrong-table",
                    task.label() + " keeps no answer: give it the output parameter levels with the value "
                            + FlowVariables.COLLECT_LEVELS);
        }
    }

    private void checkLevels(SequenceFlow flow, Set<String> steps) {
        if (flow.condition() == null) {
            return;
        }
        flow.condition()
                .all()
                .filter(part -> part instanceof Expression.Needs needs && !steps.contains(needs.level()))
                .forEach(part -> findings.warning(
                        flow.xml(),
                        "unknown-level",
                        flow.label() + " asks for the level " + Findings.quote(((Expression.Needs) part).level())
                                + ", and no approval in the diagram has that id: correct the condition"));
    }
}
