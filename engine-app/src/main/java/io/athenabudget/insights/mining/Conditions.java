package io.athenabudget.insights.mining;

import io.athenabudget.insights.mining.Marking.Came;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.RootPropertyResolver;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What conditions say by what is known in a flow: the outcome of the decision before, and what the flow itself notes, as
 * parallel levels do for each other. What hangs on anything else may hold or not.
 */
final class Conditions {
    private static final ExpressionFactoryImpl EXPRESSIONS = new ExpressionFactoryImpl();
    private static final String OUTCOME = "outcome";

    private Conditions() {}

    enum Truth {
        YES,
        NO,
        MAYBE
    }

    static Truth of(String condition, Map<String, Object> values, Came came) {
        Map<String, Object> known = new HashMap<>(values);
        if (came.level() != null) {
            known.put(OUTCOME, came.approved() ? "APPROVED" : "REJECTED");
        }
        return value(condition, known)
                .filter(Boolean.class::isInstance)
                .map(value -> value.equals(true) ? Truth.YES : Truth.NO)
                .orElse(Truth.MAYBE);
    }

    private static Optional<Object> value(String expression, Map<String, Object> known) {
        // It resolves names only: an expression can call nothing.
        SimpleContext context = new SimpleContext(new RootPropertyResolver());
        known.forEach(
                (name, value) -> context.setVariable(name, EXPRESSIONS.createValueExpression(value, Object.class)));
        try {
            return Optional.ofNullable(EXPRESSIONS
                    .createValueExpression(context, expression.strip(), Object.class)
                    .getValue(context));
        } catch (ELException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is known when a subprocess has begun. */
    static Map<String, Object> entering(FlowNode node, Map<String, Object> values) {
        Map<String, Object> noted = new HashMap<>(values);
        for (CamundaInputOutput parameters : parameters(node)) {
            for (CamundaInputParameter input : parameters.getCamundaInputParameters()) {
                note(input.getCamundaName(), input.getTextContent(), noted);
            }
        }
        return noted;
    }

    /** What is known when a node was left. */
    static Map<String, Object> leaving(FlowNode node, Map<String, Object> values) {
        Map<String, Object> noted = new HashMap<>(values);
        for (CamundaInputOutput parameters : parameters(node)) {
            for (CamundaOutputParameter output : parameters.getCamundaOutputParameters()) {
                note(output.getCamundaName(), output.getTextContent(), noted);
            }
        }
        return noted;
    }

    private static void note(String name, String text, Map<String, Object> values) {
        Optional<Object> value = value(text, values);
        value.ifPresentOrElse(known -> values.put(name, known), () -> values.remove(name));
    }

    private static Iterable<CamundaInputOutput> parameters(FlowNode node) {
        ModelElementInstance extensions = node.getExtensionElements();
        return extensions == null ? List.of() : extensions.getChildElementsByType(CamundaInputOutput.class);
    }
}
