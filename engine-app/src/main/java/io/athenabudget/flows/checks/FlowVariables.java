package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import io.athenabudget.flows.checks.Expression.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a flow knows about a request: what it starts with, what a decision adds, and what the flow notes for itself. */
public final class FlowVariables {
    static final String COLLECT_LEVELS = "${decisionResult.collectEntries('level')}";
    static final String DECISION_ID = "${" + VARIABLE_DECISION_ID + "}";

    static final Map<String, Type> BUILT_IN = Map.of(
            VARIABLE_AMOUNT_BASE, Type.NUMBER,
            VARIABLE_CATEGORY, Type.TEXT,
            VARIABLE_REGION, Type.TEXT,
            VARIABLE_OUTCOME, Type.TEXT,
            VARIABLE_DECISION_ID, Type.TEXT);

    private static final Map<String, Type> OF_INSTANCES = Map.of(
            "nrOfInstances", Type.NUMBER,
            "nrOfActiveInstances", Type.NUMBER,
            "nrOfCompletedInstances", Type.NUMBER,
            "loopCounter", Type.NUMBER);

    /** What the engine or an expression means something else by. */
    private static final Set<String> RESERVED = Set.of(
            VARIABLE_LEVELS,
            "decisionResult",
            "execution",
            "task",
            "caseExecution",
            "authenticatedUserId",
            "now",
            "dateTime",
            "currentUser",
            "currentUserGroups",
            "remind",
            "escalate",
            "notify",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "div",
            "mod",
            "empty",
            "instanceof",
            "true",
            "false",
            "null");

    private FlowVariables() {}

    /** Whether a variable of this name means something already, so that nobody may give it another meaning. */
    public static boolean isReserved(String name) {
        return BUILT_IN.containsKey(name) || OF_INSTANCES.containsKey(name) || RESERVED.contains(name);
    }

    /** The types of everything an expression can use; a variable of the flow's own is what it is first set to. */
    static Map<String, Type> of(XmlElement definitions) {
        Map<String, Type> types = new HashMap<>(BUILT_IN);
        definitions
                .all()
                .filter(element -> element.is("camunda:inputParameter") || element.is("camunda:outputParameter"))
                .filter(element -> !isReserved(element.get("name", "")))
                .forEach(parameter -> types.putIfAbsent(parameter.get("name", ""), typeOf(parameter.text())));
        return types;
    }

    static Map<String, Type> withInstances(Map<String, Type> types) {
        Map<String, Type> all = new HashMap<>(types);
        all.putAll(OF_INSTANCES);
        return all;
    }

    private static Type typeOf(String value) {
        try {
            return value.contains("${") ? new ExpressionTypes(BUILT_IN).of(ExpressionParser.parse(value)) : Type.TEXT;
        } catch (NotAllowed e) {
            // Said where all expressions are looked at.
            return Type.TEXT;
        }
    }
}
