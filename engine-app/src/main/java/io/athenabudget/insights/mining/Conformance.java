package io.athenabudget.insights.mining;

import io.athenabudget.approvals.FlowShape;
import io.athenabudget.flows.FlowEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a way that requests took is one that a version of the flow allows, and where it is not. */
@Component
class Conformance {
    private final FlowEngine engine;

    Conformance(FlowEngine engine) {
        this.engine = engine;
    }

    /** Where a way deviates; null when it cannot be told. */
    @Nullable
    List<Deviation> deviations(int version, List<String> activities) {
        return engine.version(version)
                .map(engine::model)
                .map(model -> deviations(model, activities))
                .orElse(null);
    }

    /** What deviates is passed over, so that the rest of the way is judged by itself. */
    static @Nullable List<Deviation> deviations(BpmnModelInstance flow, List<String> activities) {
        try {
            TokenGame game = new TokenGame(new FlowShape(flow));
            List<Deviation> deviations = new ArrayList<>();
            for (int i = 0; i < activities.size(); i++) {
                String activity = activities.get(i);
                int position = i + 1;
                Activity.Step.of(activity)
                        .flatMap(step -> play(game, step))
                        .ifPresent(kind -> deviations.add(new Deviation(
                                position,
                                activity,
                                kind,
                                game.open().stream().sorted().toList())));
            }
            return List.copyOf(deviations);
        } catch (TokenGame.TooManyWays e) {
            return null;
        }
    }

    private static Optional<Deviation.Kind> play(TokenGame game, Activity.Step step) {
        String level = step.level();
        if (level != null && !game.hasLevel(level)) {
            return Optional.of(Deviation.Kind.UNKNOWN_LEVEL);
        }
        return switch (step.activity()) {
            case APPROVED_AT_LEVEL -> unless(game.decide(Objects.requireNonNull(level), true), Deviation.Kind.NOT_OPEN);
            case REJECTED_AT_LEVEL ->
                unless(game.decide(Objects.requireNonNull(level), false), Deviation.Kind.NOT_OPEN);
            case ROLLED_BACK ->
                unless(game.rollBack(Objects.requireNonNull(level)), Deviation.Kind.NOTHING_TO_ROLL_BACK);
            case WITHDRAWN -> unless(game.withdraw(), Deviation.Kind.ENDED);
            default -> Optional.empty();
        };
    }

    private static Optional<Deviation.Kind> unless(boolean possible, Deviation.Kind kind) {
        return possible ? Optional.empty() : Optional.of(kind);
    }
}
