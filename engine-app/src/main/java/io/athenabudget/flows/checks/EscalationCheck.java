package io.athenabudget.flows.checks;

/** What is thrown is caught: a rollback that nothing catches would leave a request without anybody to decide it. */
final class EscalationCheck {
    private final FlowModel model;
    private final Ways ways;
    private final Findings findings;

    EscalationCheck(FlowModel model, Ways ways, Findings findings) {
        this.model = model;
        this.ways = ways;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : model.nodes().values()) {
            if (!node.event().equals("escalation")) {
                continue;
            }
            String code = model.escalationOf(node);
            if (code == null || code.isEmpty()) {
                findings.error(
                        node.xml(),
                        "escalation-not-caught",
                        node.label() + " names no escalation with a code: choose one of the list");
            } else if (node.is("boundaryEvent")) {
                checkHost(node);
            } else if (ways.catchersOf(node).isEmpty()) {
                findings.error(
                        node.xml(),
                        "escalation-not-caught",
                        node.label()
                                + " throws an escalation that no subprocess around it catches: attach an event that"
                                + " catches it to one of them");
            } else if (ways.catchersOf(node).size() > 1) {
                findings.error(
                        ways.catchersOf(node).get(1).xml(),
                        "escalation-not-caught",
                        ways.catchersOf(node).get(1).label() + " catches what another event of the same subprocess"
                                + " catches: remove one of them");
            }
        }
    }

    private void checkHost(FlowNode boundary) {
        if (boundary.host() != null && !boundary.host().is("subProcess")) {
            findings.error(
                    boundary.xml(),
                    "event-not-allowed",
                    boundary.label() + " can catch nothing: attach it to a subprocess");
        }
    }
}
