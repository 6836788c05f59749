package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each event is one of the kinds that the application answers to, where it answers to them. */
final class EventCheck {
    private static final Set<String> ANSWERED = Set.of(MESSAGE_QUESTION, MESSAGE_ANSWER);
    private static final Set<String> MESSAGES =
            Set.of(MESSAGE_ROLLBACK, MESSAGE_WITHDRAW, MESSAGE_QUESTION, MESSAGE_ANSWER);

    /** The definitions that a kind of event may have; the empty one is none. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "startEvent", Set.of("", "message"),
            "endEvent", Set.of("", "message", "escalation"),
            "intermediateThrowEvent", Set.of("", "message", "escalation"),
            "intermediateCatchEvent", Set.of("timer", "conditional"),
            "boundaryEvent", Set.of("timer", "message", "escalation", "conditional"));

    private final FlowModel model;
    private final Findings findings;

    EventCheck(FlowModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    void check() {
        for (FlowNode node : model.nodes().values()) {
            Set<String> allowed = ALLOWED.get(node.kind());
            if (allowed != null
                    && (!allowed.contains(node.event())
                            || node.eventDefinitions().size() > 1)) {
                refuse(node, "cannot be an event of that kind here: choose another kind");
                continue;
            }
            checkTimer(node);
            checkBean(node);
            switch (node.kind()) {
                case "startEvent" -> checkStart(node);
                case "boundaryEvent" -> checkBoundary(node);
                case "receiveTask" -> requireMessage(node, Set.of(MESSAGE_ROLLBACK));
                case "eventBasedGateway" -> checkChoice(node);
                default -> {
                    // Its kind says all there is to check.
                }
            }
        }
        checkWithdrawal();
        model.messages().values().stream()
                .filter(message -> !MESSAGES.contains(message.get("name", "")))
                .forEach(message -> findings.error(
                        message,
                        "message-not-allowed",
                        "The message " + message.label() + " is never sent: use one of "
                                + String.join(", ", MESSAGES.stream().sorted().toList())));
    }

    private void checkTimer(FlowNode node) {
        for (XmlElement definition : node.eventDefinitions()) {
            boolean repeated = definition.child("bpmn:timeCycle") != null;
            if (definition.is("bpmn:timerEventDefinition")
                    && (definition.children().size() != 1
                            || (repeated && (!node.is("boundaryEvent") || node.interrupts())))) {
                findings.error(
                        node.xml(),
                        "duration-not-allowed",
                        node.label()
                                + " needs one duration; only a reminder that does not interrupt may repeat itself");
            }
            if (definition.is("bpmn:conditionalEventDefinition") && definition.child("bpmn:condition") == null) {
                refuse(node, "has no condition: give it one");
            }
        }
    }

    private void checkBean(FlowNode node) {
        if (node.isExternalTask()) {
            return;
        }
        List<XmlElement> parts = node.is("sendTask", "serviceTask") ? List.of(node.xml()) : node.eventDefinitions();
        for (XmlElement part : parts) {
            boolean calls = part.get("camunda:delegateExpression") != null;
            boolean sends = node.is("sendTask", "serviceTask")
                    || (part.is("bpmn:messageEventDefinition") && node.is("endEvent", "intermediateThrowEvent"));
            if (sends && !calls) {
                findings.error(
                        node.xml(),
                        "bean-not-allowed",
                        node.label()
                                + " does nothing: let it call ${remind}, ${escalate} or ${notify}, or make it a plain event");
            } else if (calls && !sends) {
                findings.error(
                        node.xml(),
                        "bean-not-allowed",
                        node.label() + " waits for a message and cannot call anything: remove the delegate expression");
            }
            if (sends && part.get("messageRef") != null) {
                refuse(node, "sends no message of the list: remove the message, the delegate expression says all");
            }
        }
    }

    private void checkStart(FlowNode start) {
        boolean ofEvent = start.scope() != null && start.scope().isEventSubProcess();
        if (ofEvent != start.event().equals("message")) {
            refuse(
                    start,
                    ofEvent
                            ? "must wait for the message “" + MESSAGE_WITHDRAW + "”: choose it"
                            : "must be a plain start, as the application starts the flow: remove its event");
        }
        if (ofEvent) {
            requireMessage(start, Set.of(MESSAGE_WITHDRAW));
            if (!start.interrupts()) {
                refuse(start, "must interrupt, or a withdrawn request would go on: make it interrupting");
            }
        }
    }

    private void checkBoundary(FlowNode boundary) {
        FlowNode host = boundary.host();
        switch (boundary.event()) {
            case "message" -> {
                requireMessage(boundary, ANSWERED);
                if (host != null && (!host.is("userTask") || boundary.interrupts())) {
                    refuse(boundary, "must sit on an approval and not interrupt it: make it so");
                }
            }
            case "conditional", "escalation" -> {
                if (!boundary.interrupts()) {
                    refuse(boundary, "must interrupt, or it could happen again and again: make it interrupting");
                }
            }
            default -> {
                // A timer may remind as well as end something.
            }
        }
    }

    private void checkChoice(FlowNode gateway) {
        if (!gateway.outgoing().stream().allMatch(flow -> flow.target().is("intermediateCatchEvent"))) {
            refuse(gateway, "may only lead to timers and conditions to wait for: draw them directly behind it");
        }
    }

    private void requireMessage(FlowNode node, Set<String> allowed) {
        if (!allowed.contains(model.messageOf(node))) {
            findings.error(
                    node.xml(),
                    "message-not-allowed",
                    node.label() + " waits for " + Findings.quote(model.messageOf(node))
                            + ", which never comes here: choose the message "
                            + String.join(" or ", allowed.stream().sorted().toList()));
        }
    }

    private void checkWithdrawal() {
        List<FlowNode> withdrawals = model.nodes().values().stream()
                .filter(FlowNode::isEventSubProcess)
                .toList();
        withdrawals.stream()
                .filter(withdrawal -> withdrawal.scope() != null || withdrawals.size() > 1)
                .forEach(withdrawal -> refuse(
                        withdrawal,
                        "must be the only one, and lie directly in the process: remove it or move it there"));
        if (withdrawals.isEmpty()) {
            findings.error(
                    model.process(),
                    "withdrawal-missing",
                    "A request could not be withdrawn: draw an event subprocess in the process that starts with the"
                            + " message “" + MESSAGE_WITHDRAW + "”");
        }
    }

    private void refuse(FlowNode node, String message) {
        findings.error(node.xml(), "event-not-allowed", node.label() + " " + message);
    }
}
