package io.athenabudget.flows.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every element is reached from the start, and an end from every element. */
final class WayCheck {
    private final FlowModel model;
    private final Findings findings;

    WayCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check(Ways ways) {
        checkStarts(null);
        model.all("subProcess").forEach(this::checkStarts);
        model.nodes().values().forEach(this::checkConnections);
        checkReach(ways);
    }

    private void checkStarts(@Nullable FlowNode scope) {
        List<FlowNode> starts = model.contentOf(scope).stream()
                .filter(node -> node.is("startEvent"))
                .toList();
        if (starts.size() != 1) {
            XmlElement at = scope == null ? model.process() : scope.xml();
            findings.error(
                    at,
                    "start-event",
                    at.label() + " has " + (starts.isEmpty() ? "no start event" : starts.size() + " start events")
                            + ": give it exactly one");
        }
    }

    private void checkConnections(FlowNode node) {
        boolean entry = node.is("startEvent", "boundaryEvent") || node.isEventSubProcess();
        boolean exit = node.is("endEvent") || node.isEventSubProcess();
        if (entry && !node.incoming().isEmpty()) {
            findings.error(node.xml(), "dangling", node.label() + " cannot have an arrow that leads to it: remove it");
        }
        if (exit && !node.outgoing().isEmpty()) {
            findings.error(node.xml(), "dangling", node.label() + " cannot have an arrow that leads on: remove it");
        }
        if (!exit && node.outgoing().isEmpty()) {
            findings.error(
                    node.xml(),
                    "dangling",
                    node.label() + " leads nowhere: draw an arrow to what follows, or to an end");
        }
        if (!node.is("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway")
                && node.outgoing().size() > 1) {
            findings.error(
                    node.xml(),
                    "gateway-missing",
                    node.label() + " has several arrows that lead on: put a gateway between that says which are taken");
        }
    }

    private void checkReach(Ways ways) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (FlowNode node : model.contentOf(null)) {
            if (node.is("startEvent") || node.isEventSubProcess()) {
                starts.add(ways.entered(node));
            }
            if (node.is("endEvent") || node.isEventSubProcess()) {
                ends.add(ways.left(node));
            }
        }
        BitSet reached = ways.reached(starts, Ways::anyWay);
        BitSet ending = ways.reaching(ends, Ways::anyWay);
        for (FlowNode node : model.nodes().values()) {
            if (!reached.get(ways.entered(node))) {
                findings.error(
                        node.xml(),
                        "never-reached",
                        node.label() + " is never reached from the start: connect it or remove it");
            } else if (!ending.get(ways.entered(node))) {
                findings.error(
                        node.xml(), "no-way-to-an-end", "No way leads from " + node.label() + " to an end: draw one");
            }
        }
    }
}
