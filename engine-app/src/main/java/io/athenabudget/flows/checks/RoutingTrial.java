package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Asks a routing table what a request would need. It is the engine's own evaluation, without a process engine: there is no
 * database, and nothing is deployed or noted. Only a table in which {@link FlowChecks#checkTable} finds no error may come
 * here, as its expressions are run.
 */
public final class RoutingTrial {
    private static final ThreadLocal<List<DmnEvaluatedDecisionRule>> MATCHED = new ThreadLocal<>();

    private RoutingTrial() {}

    /** A request that nobody submits. */
    public record Request(BigDecimal amountBase, String category, String region) {
        /** As a flow is started with. */
        Map<String, Object> variables() {
            return Map.of(
                    VARIABLE_AMOUNT_BASE, amountBase.doubleValue(),
                    VARIABLE_CATEGORY, category,
                    VARIABLE_REGION, region);
        }
    }

    /** A row that is for the request; null is the id of one that has none in the file. */
    public record Row(@Nullable String id, int number, String level, String because) {}

    /** A level that the request would need, and why. */
    public record Level(String level, String because) {}

    /**
     * @param levels in the order of the diagram
     * @param rows in the order of the table
     */
    public record Answer(List<Level> levels, List<Row> rows) {}

    /** The engine has no answer; the finding says why. */
    public static final class Unanswered extends Exception {
        private final transient Finding finding;

        Unanswered(Finding finding) {
            super(finding.message());
            this.finding = finding;
        }

        public Report report() {
            return new Report(List.of(finding));
        }
    }

    /** @param bpmn says in which order the levels come; it may be anything at all */
    public static Answer ask(byte[] bpmn, byte[] dmn, Request request) throws Unanswered {
        try {
            List<Row> rows = evaluate(dmn, request);
            return new Answer(levels(rows, steps(bpmn)), rows);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            // As when rows answer of which only one may: the flow would fail in the same way.
            throw new Unanswered(new Finding(
                    Severity.ERROR,
                    null,
                    "engine-refuses",
                    "The routing table has no answer to this request: " + Findings.quote(messageOf(e))));
        }
    }

    private static String messageOf(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static List<Row> evaluate(byte[] dmn, Request request) {
        DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
        List<@Nullable String> ids = new ArrayList<>();
        List<String> numbered = new ArrayList<>();
        for (Rule rule : model.getModelElementsByType(Rule.class)) {
            ids.add(rule.getId());
            // The engine tells of rows by their ids; no id of a checked file looks like these.
            rule.setId("row:" + ids.size());
            numbered.add(rule.getId());
        }
        DmnDecision decision = Engine.INSTANCE.parseDecision(DECISION_KEY, model);
        try {
            Engine.INSTANCE.evaluateDecisionTable(decision, request.variables());
            return Objects.requireNonNullElse(MATCHED.get(), List.<DmnEvaluatedDecisionRule>of()).stream()
                    .map(rule -> {
                        int row = numbered.indexOf(rule.getId());
                        return new Row(
                                ids.get(row),
                                row + 1,
                                output(rule, RoutingTable.LEVEL),
                                output(rule, RoutingTable.BECAUSE));
                    })
                    .toList();
        } finally {
            MATCHED.remove();
        }
    }

    private static String output(DmnEvaluatedDecisionRule rule, String name) {
        DmnEvaluatedOutput output = rule.getOutputEntries().get(name);
        return output == null ? "" : String.valueOf(output.getValue().getValue());
    }

    private static List<String> steps(byte[] bpmn) {
        try {
            return XmlFile.read(bpmn, "The diagram")
                    .all("bpmn:userTask")
                    .map(step -> step.get("id", ""))
                    .toList();
        } catch (Unreadable e) {
            // Then the levels come in the order of the table.
            return List.of();
        }
    }

    /** Each level once, and at the end those that are not drawn. */
    private static List<Level> levels(List<Row> rows, List<String> steps) {
        Map<String, Level> asked = new LinkedHashMap<>();
        rows.forEach(row -> asked.putIfAbsent(row.level(), new Level(row.level(), row.because())));
        List<Level> levels = new ArrayList<>();
        steps.stream().filter(asked::containsKey).map(asked::remove).forEach(levels::add);
        levels.addAll(asked.values());
        return levels;
    }

    /** Made when it is needed first, and then kept. */
    private static final class Engine {
        static final DmnEngine INSTANCE = engine();

        private static DmnEngine engine() {
            DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
            configuration.setCustomPostDecisionTableEvaluationListeners(List.of(Engine::remember));
            return configuration.buildEngine();
        }

        private static void remember(DmnDecisionTableEvaluationEvent event) {
            MATCHED.set(event.getMatchingRules());
        }
    }
}
