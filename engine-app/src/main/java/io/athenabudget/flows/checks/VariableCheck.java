package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A variable can have been set before an expression uses it: the engine would fail on one that is not there. */
final class VariableCheck {
    private static final Set<String> FROM_THE_START = Set.of(VARIABLE_AMOUNT_BASE, VARIABLE_CATEGORY, VARIABLE_REGION);

    private final FlowModel model;
    private final Ways ways;
    private final Findings findings;

    /** The points from which on a variable may be there. */
    private final Map<String, List<Integer>> setAt = new HashMap<>();

    private final Map<String, BitSet> reachedFrom = new HashMap<>();

    VariableCheck(FlowModel model, Ways ways, Findings findings) {
        this.model = model;
        this.ways = ways;
        this.findings = findings;
        for (FlowNode node : model.nodes().values()) {
            if (node.is("userTask")) {
                sets(VARIABLE_OUTCOME, node);
                sets(VARIABLE_DECISION_ID, node);
            }
            node.parameters("outputParameter").forEach(parameter -> sets(parameter.get("name", ""), node));
        }
    }

    private void sets(String variable, FlowNode node) {
        setAt.computeIfAbsent(variable, name -> new ArrayList<>()).add(ways.left(node));
    }

    void check() {
        for (SequenceFlow flow : model.flows()) {
            if (flow.condition() != null) {
                check(flow.xml(), flow.condition(), flow.source(), ways.left(flow.source()));
            }
        }
        for (FlowNode node : model.nodes().values()) {
            checkText(node, node.textIn("bpmn:conditionalEventDefinition", "bpmn:condition"), ways.entered(node));
            checkText(
                    node,
                    node.textIn("bpmn:multiInstanceLoopCharacteristics", "bpmn:completionCondition"),
                    ways.left(node));
            node.parameters("inputParameter")
                    .forEach(parameter -> checkText(node, parameter.text(), ways.entered(node)));
        }
    }

    private void checkText(FlowNode node, @Nullable String text, int point) {
        if (text == null || !text.startsWith("${")) {
            return;
        }
        try {
            check(node.xml(), ExpressionParser.parse(text), node, point);
        } catch (NotAllowed e) {
            // Said where all expressions are looked at.
        }
    }

    private void check(XmlElement at, Expression expression, FlowNode node, int point) {
        Set<String> used = new LinkedHashSet<>();
        expression.all().forEach(part -> {
            if (part instanceof Expression.Variable variable) {
                used.add(variable.name());
            } else if (part instanceof Expression.Needs) {
                used.add(VARIABLE_LEVELS);
            }
        });
        for (String variable : used) {
            boolean known = FROM_THE_START.contains(variable)
                    || variable.startsWith("nrOf")
                    || variable.equals("loopCounter")
                    || setAround(variable, node)
                    || ways.reached(setAt.getOrDefault(variable, List.of()), Ways::anyWay)
                            .get(point);
            if (!known) {
                findings.error(
                        at,
                        "variable-not-set",
                        at.label() + " uses " + Findings.quote(variable)
                                + " before anything has set it: move it behind the" + " step that does");
            }
        }
    }

    private BitSet pointsAfterSetting(String variable) {
        return reachedFrom.computeIfAbsent(
                variable, name -> ways.reached(setAt.getOrDefault(name, List.of()), Ways::anyWay));
    }

    private static boolean setAround(String variable, FlowNode node) {
        for (FlowNode scope = node.scope(); scope != null; scope = scope.scope()) {
            if (scope.parameters("inputParameter").stream()
                    .anyMatch(parameter -> variable.equals(parameter.get("name")))) {
                return true;
            }
        }
        return false;
    }
}
