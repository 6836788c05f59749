package io.athenabudget.insights.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which rules of its decision tables (DMN) fired for an instance, and what they were asked. */
@Service
public class RoutingHistory {
    private final Instances instances;
    private final HistoryService history;
    private final RepositoryService repository;

    RoutingHistory(Instances instances, HistoryService history, RepositoryService repository) {
        this.instances = instances;
        this.history = history;
        this.repository = repository;
    }

    public record Evaluation(
            String id,
            String definitionId,
            String key,
            @Nullable String name,
            Instant at,
            String activityId,
            List<Named> inputs,
            List<Fired> rules) {}

    public record Named(String name, @Nullable String value) {}

    /** @param order of the rule among those that fired, from 1 */
    public record Fired(
            String id, int order, @Nullable String description, List<Condition> conditions, List<Named> conclusions) {}

    /** @param expression as the table has it; empty where anything will do */
    public record Condition(String name, String expression) {}

    public Listed<Evaluation> of(String instanceId) {
        instances.get(instanceId);
        List<HistoricDecisionInstance> decisions = Listed.read(history.createHistoricDecisionInstanceQuery()
                .processInstanceId(instanceId)
                .includeInputs()
                .includeOutputs()
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .orderByEvaluationTime()
                .asc());
        return Listed.of(decisions.stream().map(this::evaluation).toList());
    }

    private Evaluation evaluation(HistoricDecisionInstance decision) {
        DecisionTable table = tableOf(decision);
        return new Evaluation(
                decision.getId(),
                decision.getDecisionDefinitionId(),
                decision.getDecisionDefinitionKey(),
                decision.getDecisionDefinitionName(),
                decision.getEvaluationTime().toInstant(),
                decision.getActivityId(),
                decision.getInputs().stream()
                        .map(input -> new Named(input.getClauseName(), shown(input.getValue())))
                        .toList(),
                fired(decision.getOutputs(), table));
    }

    private @Nullable DecisionTable tableOf(HistoricDecisionInstance decision) {
        Decision model = repository
                .getDmnModelInstance(decision.getDecisionDefinitionId())
                .getModelElementById(decision.getDecisionDefinitionKey());
        return model != null && model.getExpression() instanceof DecisionTable table ? table : null;
    }

    private static List<Fired> fired(List<HistoricDecisionOutputInstance> outputs, @Nullable DecisionTable table) {
        return outputs.stream()
                .map(HistoricDecisionOutputInstance::getRuleOrder)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(order -> rule(
                        outputs.stream()
                                .filter(output -> order.equals(output.getRuleOrder()))
                                .toList(),
                        order,
                        table))
                .toList();
    }

    private static Fired rule(List<HistoricDecisionOutputInstance> outputs, int order, @Nullable DecisionTable table) {
        String id = outputs.get(0).getRuleId();
        Optional<Rule> rule = Optional.ofNullable(table)
                .flatMap(known -> known.getRules().stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst());
        return new Fired(
                id,
                order,
                rule.map(Rule::getDescription).map(Description::getTextContent).orElse(null),
                table == null || rule.isEmpty()
                        ? List.of()
                        : conditions(table.getInputs(), rule.get().getInputEntries()),
                outputs.stream()
                        .map(output -> new Named(nameOf(output), shown(output.getValue())))
                        .toList());
    }

    private static List<Condition> conditions(Collection<Input> inputs, Collection<InputEntry> entries) {
        List<Input> columns = List.copyOf(inputs);
        List<InputEntry> cells = List.copyOf(entries);
        return IntStream.range(0, Math.min(columns.size(), cells.size()))
                .mapToObj(i -> new Condition(
                        labelOf(columns.get(i)), cells.get(i).getText().getTextContent()))
                .toList();
    }

    private static String labelOf(Input input) {
        return input.getLabel() == null || input.getLabel().isBlank() ? input.getId() : input.getLabel();
    }

    private static String nameOf(HistoricDecisionOutputInstance output) {
        return output.getClauseName() == null ? output.getVariableName() : output.getClauseName();
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
