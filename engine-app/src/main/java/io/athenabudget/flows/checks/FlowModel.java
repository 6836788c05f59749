package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_ROLLBACK;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A flow whose parts refer to each other as they should. */
record FlowModel(
        XmlElement process,
        Map<String, FlowNode> nodes,
        List<SequenceFlow> flows,
        Map<String, XmlElement> messages,
        Map<String, XmlElement> escalations) {
    Stream<FlowNode> all(String... kinds) {
        return nodes.values().stream().filter(node -> node.is(kinds));
    }

    /** The nodes directly inside of a subprocess, or of the process. */
    List<FlowNode> contentOf(@Nullable FlowNode scope) {
        return scope != null
                ? scope.content()
                : nodes.values().stream().filter(node -> node.scope() == null).toList();
    }

    /** The name of the message that a node waits for; empty when it waits for none. */
    String messageOf(FlowNode node) {
        String ref = node.is("receiveTask")
                ? node.xml().get("messageRef")
                : node.eventDefinitions().stream()
                        .filter(definition -> definition.is("bpmn:messageEventDefinition"))
                        .map(definition -> definition.get("messageRef", ""))
                        .findFirst()
                        .orElse("");
        XmlElement message = ref == null ? null : messages.get(ref);
        return message == null ? "" : message.get("name", "");
    }

    /** The code of the escalation that a node throws or catches; null when it catches all or throws none. */
    @Nullable
    String escalationOf(FlowNode node) {
        return node.eventDefinitions().stream()
                .filter(definition -> definition.is("bpmn:escalationEventDefinition"))
                .map(definition -> escalations.get(definition.get("escalationRef", "")))
                .filter(escalation -> escalation != null)
                .map(escalation -> escalation.get("escalationCode", ""))
                .findFirst()
                .orElse(null);
    }

    /** The receive tasks in which a decision can be rolled back. */
    List<FlowNode> windows() {
        return all("receiveTask")
                .filter(node -> messageOf(node).equals(MESSAGE_ROLLBACK))
                .toList();
    }
}
