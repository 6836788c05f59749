package io.athenabudget.flows.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own FEEL, which is asked each question once. Preparing an answer takes it longer than all the rest of a
 * request's way, and the checks let only such cells pass as depend on nothing but the value that they are about.
 */
final class RememberedCells implements FeelEngine {
    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();
    private final Map<List<@Nullable Object>, Object> answers = new ConcurrentHashMap<>();

    /** A cell of an answer, which is a text, or the variable that a column is about. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        List<@Nullable Object> question = Arrays.asList(expression, value(expression, variables));
        Object known = answers.get(question);
        if (known == null) {
            known = feel.<T>evaluateSimpleExpression(expression, variables);
            if (known != null) {
                answers.put(question, known);
            }
        }
        return (T) known;
    }

    /** A cell of a condition, about the value of its column. */
    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
        List<@Nullable Object> question = Arrays.asList(expression, input, value(input, variables));
        return (Boolean)
                answers.computeIfAbsent(question, key -> feel.evaluateSimpleUnaryTests(expression, input, variables));
    }

    private static @Nullable Object value(String name, VariableContext variables) {
        TypedValue value = variables.resolve(name);
        return value == null ? null : value.getValue();
    }
}
