package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_OUTCOME;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whatever a request is like, each gateway knows where it goes on. */
final class GatewayCheck {
    private static final Set<String> OUTCOMES = Set.of("APPROVED", "REJECTED");

    private static final Map<String, String> OPPOSITES =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private final FlowModel model;
    private final Findings findings;

    GatewayCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check() {
        model.flows().forEach(this::checkArrow);
        model.all("exclusiveGateway", "inclusiveGateway")
                .filter(gateway -> gateway.outgoing().size() > 1)
                .forEach(this::checkWayOut);
    }

    private void checkArrow(SequenceFlow flow) {
        boolean chosen = flow.source().is("exclusiveGateway", "inclusiveGateway")
                && flow.source().outgoing().size() > 1;
        if (flow.conditional() && flow.isDefault()) {
            findings.error(
                    flow.xml(),
                    "condition-on-default",
                    flow.label()
                            + " is the default and has a condition: remove the condition, or choose another default");
        } else if (flow.conditional() && !chosen) {
            findings.error(
                    flow.xml(),
                    "condition-without-gateway",
                    flow.label()
                            + " has a condition although there is nothing to choose: remove it, or draw an exclusive"
                            + " gateway with another arrow");
        } else if (!flow.conditional()
                && !flow.isDefault()
                && chosen
                && flow.source().is("exclusiveGateway")) {
            findings.error(
                    flow.xml(),
                    "condition-missing",
                    flow.label() + " has no condition: give it one, or make it the default");
        }
    }

    private void checkWayOut(FlowNode gateway) {
        boolean always = gateway.outgoing().stream().anyMatch(flow -> flow.isDefault() || !flow.conditional());
        if (!always && !exhaustive(gateway)) {
            findings.error(
                    gateway.xml(),
                    "gateway-without-default",
                    gateway.label() + " goes nowhere when none of its conditions holds: mark one of its arrows as the"
                            + " default");
        }
    }

    /** When one condition is the opposite of another, or both outcomes are spoken of. */
    private static boolean exhaustive(FlowNode gateway) {
        List<Expression> conditions = gateway.outgoing().stream()
                .map(SequenceFlow::condition)
                .filter(Objects::nonNull)
                .toList();
        Set<String> outcomes = new HashSet<>(OUTCOMES);
        for (Expression condition : conditions) {
            outcomes.removeIf(outcome -> isOutcome(condition, outcome));
            if (conditions.stream().anyMatch(other -> opposite(condition, other))) {
                return true;
            }
        }
        return outcomes.isEmpty();
    }

    private static boolean opposite(Expression one, Expression other) {
        if (other instanceof Expression.Not not && not.operand().equals(one)) {
            return true;
        }
        return one instanceof Expression.Binary a
                && other instanceof Expression.Binary b
                && b.operator().equals(OPPOSITES.get(a.operator()))
                && a.left().equals(b.left())
                && a.right().equals(b.right());
    }

    private static boolean isOutcome(Expression condition, String outcome) {
        return condition instanceof Expression.Binary binary
                && binary.operator().equals("==")
                && binary.left().equals(new Expression.Variable(VARIABLE_OUTCOME))
                && binary.right().equals(new Expression.Literal(Expression.Type.TEXT, outcome));
    }
}
