package io.athenabudget.flows.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A reminder knows the step it is about by the boundary event that leads to it. */
final class ReminderCheck {
    private final FlowModel model;
    private final Findings findings;

    ReminderCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : model.nodes().values()) {
            boolean reminds = (node.is("sendTask", "serviceTask") && !node.isExternalTask())
                    || (node.is("endEvent", "intermediateThrowEvent")
                            && node.event().equals("message"));
            if (reminds && !node.notifies() && !isAboutAStep(node)) {
                findings.error(
                        node.xml(),
                        "reminder-without-step",
                        node.label() + " does not know which approval it is about: let only timers on approvals lead to"
                                + " it");
            }
        }
    }

    private static boolean isAboutAStep(FlowNode reminder) {
        Deque<FlowNode> open = new ArrayDeque<>(Set.of(reminder));
        Set<FlowNode> seen = new HashSet<>(open);
        Set<FlowNode> steps = new HashSet<>();
        while (!open.isEmpty()) {
            FlowNode node = open.remove();
            FlowNode host = node.host();
            if (node.incoming().isEmpty() && (host == null || !host.is("userTask"))) {
                return false;
            }
            if (host != null) {
                steps.add(host);
            }
            node.incoming().stream().map(SequenceFlow::source).filter(seen::add).forEach(open::add);
        }
        return steps.size() == 1;
    }
}
