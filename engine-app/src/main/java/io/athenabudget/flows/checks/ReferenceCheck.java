package io.athenabudget.flows.checks;

import java.util.ArrayList;
import java.util.List;

/** What the nodes of a flow name is there. */
final class ReferenceCheck {
    private final FlowModel model;
    private final Findings findings;
    private boolean broken;

    ReferenceCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    boolean holds() {
        model.nodes().values().forEach(this::check);
        return !broken;
    }

    private void check(FlowNode node) {
        String otherwise = node.xml().get("default");
        if (otherwise != null && node.outgoing().stream().noneMatch(SequenceFlow::isDefault)) {
            broken(node.xml(), "dangling", node.label() + " has a default that is none of its arrows: choose one");
        }
        for (XmlElement part : partsOf(node)) {
            String message = part.get("messageRef");
            if (message != null && !model.messages().containsKey(message)) {
                broken(
                        node.xml(),
                        "dangling",
                        node.label() + " waits for a message that is not in the diagram: choose" + " one of the list");
            }
            String escalation = part.get("escalationRef");
            if (escalation != null && !model.escalations().containsKey(escalation)) {
                broken(
                        node.xml(),
                        "dangling",
                        node.label() + " names an escalation that is not in the diagram: choose" + " one of the list");
            }
        }
        checkEnds(node, "bpmn:incoming", node.incoming());
        checkEnds(node, "bpmn:outgoing", node.outgoing());
    }

    private static List<XmlElement> partsOf(FlowNode node) {
        List<XmlElement> parts = new ArrayList<>(node.eventDefinitions());
        parts.add(node.xml());
        return parts;
    }

    /** A file says twice which arrows a node has; the engine listens to one place, and code that finds ways to the other. */
    private void checkEnds(FlowNode node, String element, List<SequenceFlow> flows) {
        List<String> named =
                node.xml().children(element).map(XmlElement::text).sorted().toList();
        if (!named.isEmpty()
                && !named.equals(flows.stream().map(SequenceFlow::id).sorted().toList())) {
            broken(
                    node.xml(),
                    "dangling",
                    node.label() + " lists other arrows than it has: export the diagram from the" + " modeler again");
        }
    }

    private void broken(XmlElement at, String rule, String message) {
        broken = true;
        findings.error(at, rule, message);
    }
}
