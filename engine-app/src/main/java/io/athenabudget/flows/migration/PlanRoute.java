package io.athenabudget.flows.migration;

import io.athenabudget.approvals.Immovable;
import io.athenabudget.approvals.MoveChain;
import io.athenabudget.approvals.NoWay;
import io.athenabudget.approvals.Way;
import io.athenabudget.flows.FlowEngine;
import io.athenabudget.flows.FlowVersions;
import io.athenabudget.rest.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** Finds the way from one version to another. */
@Component
class PlanRoute {
    private final FlowVersions versions;
    private final FlowEngine engine;
    private final MoveChain move;

    PlanRoute(FlowVersions versions, FlowEngine engine, MoveChain move) {
        this.versions = versions;
        this.engine = engine;
        this.move = move;
    }

    /**
     * @param chosen places by hand; an empty one stands for none
     * @throws InvalidInput when one of those names no element, or is not taken by the engine
     */
    Route plan(String key, int from, int to, Map<String, String> chosen) {
        versions.get(key, from);
        versions.get(key, to);
        if (from == to) {
            throw new InvalidInput("/to", "must be another version than \"from\"");
        }
        FlowEngine.Deployed before = engine.version(from).orElseThrow();
        FlowEngine.Deployed after = engine.version(to).orElseThrow();
        BpmnModelInstance old = engine.model(before);
        BpmnModelInstance other = engine.model(after);
        check(chosen, old, other, from, to);
        Map<String, String> places = Places.find(old, other, chosen);
        List<Immovable.Reason> refused = new ArrayList<>();
        Way way = way(before, after, chosen, places, refused);
        return new Route(
                from,
                to,
                before.definitionId(),
                way,
                Places.steps(old).map(FlowNode::getId).toList(),
                places.entrySet().stream()
                        .map(place -> new Place(place.getKey(), place.getValue(), !chosen.containsKey(place.getKey())))
                        .toList(),
                refused);
    }

    private static void check(
            Map<String, String> chosen, BpmnModelInstance old, BpmnModelInstance other, int from, int to) {
        chosen.forEach((source, target) -> {
            if (!(old.getModelElementById(source) instanceof FlowNode)) {
                throw new InvalidInput("/places", "version " + from + " has no element " + source);
            }
            if (!target.isEmpty() && !(other.getModelElementById(target) instanceof FlowNode)) {
                throw new InvalidInput("/places", "version " + to + " has no element " + target);
            }
        });
    }

    /** What the engine does not take is left out, unless somebody chose it. */
    private Way way(
            FlowEngine.Deployed before,
            FlowEngine.Deployed after,
            Map<String, String> chosen,
            Map<String, String> places,
            List<Immovable.Reason> refused) {
        while (true) {
            try {
                return move.way(before.definitionId(), after.definitionId(), places);
            } catch (NoWay e) {
                for (Immovable.Reason reason : e.reasons()) {
                    if (chosen.containsKey(reason.elementId())) {
                        throw new InvalidInput("/places", reason.elementId() + ": " + reason.message());
                    }
                    places.remove(reason.elementId());
                    refused.add(reason);
                }
            }
        }
    }
}
