package io.athenabudget.flows.checks;

/** Work for another system says which worker fetches it, and nothing else; and there is a door for workers to come in by. */
final class ExternalTaskCheck {
    private static final String RULE = "external-task";

    private final FlowModel model;
    private final boolean workersCome;
    private final Findings findings;

    ExternalTaskCheck(FlowModel model, boolean workersCome, Findings findings) {
        this.model = model;
        this.workersCome = workersCome;
        this.findings = findings;
    }

    void check() {
        model.nodes().values().stream().filter(FlowNode::isExternalTask).forEach(this::check);
    }

    private void check(FlowNode task) {
        XmlElement xml = task.xml();
        if (xml.get("camunda:type") == null) {
            findings.error(
                    xml,
                    RULE,
                    task.label() + " has a topic and is no other system's work: set its type to “external”, or remove"
                            + " the topic");
        }
        if (xml.get("camunda:topic") == null) {
            findings.error(
                    xml,
                    RULE,
                    task.label()
                            + " is work that no other system asks for: give it the topic that one of them fetches");
        }
        if (xml.get("camunda:delegateExpression") != null) {
            findings.error(
                    xml,
                    RULE,
                    task.label() + " is another system's work and cannot call anything: remove the delegate"
                            + " expression, or the type and the topic");
        }
        if (!workersCome) {
            findings.warning(
                    xml,
                    "nobody-works",
                    "Nobody works at " + task.label() + " until the operator lets other systems in: requests would wait"
                            + " there (athena.engine-rest.enabled)");
        }
    }
}
