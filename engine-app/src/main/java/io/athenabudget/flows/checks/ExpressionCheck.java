package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import io.athenabudget.flows.checks.Expression.Type;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every text and every attribute of a flow. The engine evaluates expressions in places nobody would think of
 * (the name of a task, a message or its documentation), so they are refused everywhere except where one is expected.
 */
final class ExpressionCheck {
    /** What an element may call on its way: the two beans that the shipped flow uses. */
    static final Set<String> BEANS = Set.of(CALLS_REMIND, CALLS_ESCALATE, CALLS_NOTIFY);

    private static final String RULE = "expression-not-allowed";

    private final Map<String, Type> variables;
    private final Findings findings;

    private ExpressionCheck(Map<String, Type> variables, Findings findings) {
        this.variables = variables;
        this.findings = findings;
    }

    static void check(XmlElement definitions, Findings findings) {
        ExpressionCheck check = new ExpressionCheck(FlowVariables.of(definitions), findings);
        definitions.all().forEach(check::check);
    }

    /** The cells of a routing table have a language of their own, in which these are just as wrong. */
    static void checkTable(XmlElement definitions, Findings findings) {
        ExpressionCheck check = new ExpressionCheck(Map.of(), findings);
        definitions.all().forEach(element -> {
            element.attributes().values().forEach(value -> check.checkPlain(element, value));
            check.checkPlain(element, element.text());
        });
    }

    private void check(XmlElement element) {
        element.attributes().forEach((attribute, value) -> checkAttribute(element, attribute, value));
        switch (element.name()) {
            case "bpmn:conditionExpression", "bpmn:condition" -> checkCondition(element, variables);
            case "bpmn:completionCondition" -> checkCondition(element, FlowVariables.withInstances(variables));
            case "bpmn:loopCardinality" -> checkInstances(element);
            case "bpmn:timeDuration" -> checkDuration(element, "", element.text(), Durations.LONGEST);
            case "bpmn:timeCycle" -> checkCycle(element);
            case "camunda:inputParameter" -> checkParameter(element, true);
            case "camunda:outputParameter" -> checkParameter(element, false);
            default -> checkPlain(element, element.text());
        }
    }

    private void checkAttribute(XmlElement element, String attribute, String value) {
        switch (attribute) {
            case "camunda:dueDate", "camunda:followUpDate" ->
                checkDuration(element, " in " + Findings.quote(attribute), value, Durations.LONGEST);
            case "camunda:candidateGroups" -> checkGroup(element, value);
            case "camunda:delegateExpression" -> checkBean(element, value);
            default -> checkPlain(element, value);
        }
    }

    private void checkPlain(XmlElement element, String text) {
        if (containsExpression(text)) {
            findings.error(
                    element,
                    RULE,
                    element.label() + " has an expression, " + Findings.quote(text) + ", where only plain text belongs:"
                            + " write what it should say");
        }
    }

    /** Also one that only a lenient reader would take for an expression. */
    static boolean containsExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private void checkCondition(XmlElement element, Map<String, Type> known) {
        try {
            if (new ExpressionTypes(known).of(ExpressionParser.parse(element.text())) != Type.BOOLEAN) {
                throw new NotAllowed("is neither true nor false");
            }
        } catch (NotAllowed e) {
            refuse(element, element.text(), e, "compare variables with values, as in ${amountBase > 5000}");
        }
    }

    private void checkInstances(XmlElement element) {
        try {
            int unused = Repeats.instances(element.text());
        } catch (NotAllowed e) {
            refuse(element, "too-many-instances", element.text(), e, "ask a fixed number of people");
        }
    }

    private void checkDuration(XmlElement element, String where, String text, Duration longest) {
        try {
            Duration unused = Durations.parse(text, longest);
        } catch (NotAllowed e) {
            findings.error(
                    element,
                    "duration-not-allowed",
                    element.label() + " has a duration" + where + ", " + Findings.quote(text) + ", that " + e.why()
                            + ": correct it");
        }
    }

    private void checkCycle(XmlElement element) {
        try {
            int unused = Durations.parseCycle(element.text());
        } catch (NotAllowed e) {
            findings.error(
                    element,
                    "duration-not-allowed",
                    element.label() + " has a repetition, " + Findings.quote(element.text()) + ", that " + e.why()
                            + ": correct it");
        }
    }

    private void checkGroup(XmlElement step, String value) {
        String expected = step.id() + ":${" + VARIABLE_REGION + "}:${" + VARIABLE_CATEGORY + "}";
        if (!value.equals(expected)) {
            findings.error(
                    step,
                    "wrong-group",
                    step.label() + " is offered to " + Findings.quote(value) + ": set its candidate groups to "
                            + expected);
        }
    }

    private void checkBean(XmlElement element, String value) {
        if (!BEANS.contains(value)) {
            findings.error(
                    element,
                    "bean-not-allowed",
                    element.label() + " calls " + Findings.quote(value) + ": a flow may only call ${remind},"
                            + " ${escalate} or ${notify}");
        }
    }

    private void checkParameter(XmlElement parameter, boolean input) {
        String name = parameter.get("name", "");
        String value = parameter.text();
        boolean routing =
                !input && name.equals(VARIABLE_LEVELS) && parameter.owner().is("bpmn:businessRuleTask");
        boolean decision =
                input && name.equals(VARIABLE_DECISION_ID) && parameter.owner().is("bpmn:receiveTask");
        if (routing || decision) {
            String expected = routing ? FlowVariables.COLLECT_LEVELS : FlowVariables.DECISION_ID;
            if (!value.equals(expected)) {
                findings.error(
                        parameter,
                        RULE,
                        parameter.label() + " sets " + name + " to " + Findings.quote(value) + ": set it to "
                                + expected);
            }
        } else if (FlowVariables.isReserved(name) || !name.matches("[A-Za-z_][A-Za-z0-9_]{0,63}")) {
            findings.error(
                    parameter,
                    "variable-not-allowed",
                    parameter.label() + " sets the variable " + Findings.quote(name)
                            + ", which is not its to set: choose another name");
        } else if (containsExpression(value)) {
            checkValue(parameter, value);
        } else if (variables.get(name) != Type.TEXT) {
            findings.error(
                    parameter,
                    "variable-not-allowed",
                    parameter.label() + " sets " + Findings.quote(name)
                            + " to a text, and elsewhere it is something else: use another name for one of them");
        }
    }

    private void checkValue(XmlElement parameter, String value) {
        try {
            Type type = new ExpressionTypes(FlowVariables.BUILT_IN).of(ExpressionParser.parse(value));
            if (type != variables.get(parameter.get("name", ""))) {
                throw new NotAllowed("is of another kind than the same variable elsewhere");
            }
        } catch (NotAllowed e) {
            refuse(parameter, value, e, "use a plain text, or one of the known variables");
        }
    }

    private void refuse(XmlElement element, String text, NotAllowed why, String instead) {
        refuse(element, RULE, text, why, instead);
    }

    private void refuse(XmlElement element, String rule, String text, NotAllowed why, String instead) {
        findings.error(
                element,
                rule,
                element.label() + " has an expression, " + Findings.quote(text) + ", that " + why.why() + ": "
                        + instead);
    }
}
