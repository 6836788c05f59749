package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.CALLS_NOTIFY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A node of the diagram, with what it is connected to. */
final class FlowNode {
    static final Set<String> ACTIVITIES =
            Set.of("userTask", "receiveTask", "businessRuleTask", "sendTask", "serviceTask", "subProcess");

    private final XmlElement xml;
    private final String kind;
    private final String event;
    private final @Nullable FlowNode scope;
    private @Nullable FlowNode host;
    private final List<FlowNode> content = new ArrayList<>();
    private final List<FlowNode> boundaries = new ArrayList<>();
    private final List<SequenceFlow> incoming = new ArrayList<>();
    private final List<SequenceFlow> outgoing = new ArrayList<>();

    /** @param scope the subprocess around it; null when there is only the process */
    FlowNode(XmlElement xml, @Nullable FlowNode scope) {
        this.xml = xml;
        this.kind = xml.localName();
        this.event = eventDefinitions().stream()
                .findFirst()
                .map(definition -> definition.localName().replace("EventDefinition", ""))
                .orElse("");
        this.scope = scope;
        if (scope != null) {
            scope.content.add(this);
        }
    }

    void attachTo(FlowNode activity) {
        host = activity;
        activity.boundaries.add(this);
    }

    void connect(SequenceFlow flow) {
        if (flow.source() == this) {
            outgoing.add(flow);
        }
        if (flow.target() == this) {
            incoming.add(flow);
        }
    }

    XmlElement xml() {
        return xml;
    }

    String id() {
        return xml.get("id", "");
    }

    String label() {
        return xml.label();
    }

    /** What it is in the diagram: {@code userTask}, {@code exclusiveGateway} and so on. */
    String kind() {
        return kind;
    }

    boolean is(String... kinds) {
        for (String one : kinds) {
            if (kind.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isActivity() {
        return ACTIVITIES.contains(kind);
    }

    boolean isEventSubProcess() {
        return is("subProcess") && xml.get("triggeredByEvent", "false").equals("true");
    }

    /** Work that waits for another system to fetch it, complete or not. */
    boolean isExternalTask() {
        return is("sendTask", "serviceTask") && (xml.get("camunda:type") != null || xml.get("camunda:topic") != null);
    }

    @Nullable
    FlowNode scope() {
        return scope;
    }

    /** The activity that a boundary event sits on. */
    @Nullable
    FlowNode host() {
        return host;
    }

    List<FlowNode> content() {
        return content;
    }

    List<FlowNode> boundaries() {
        return boundaries;
    }

    List<SequenceFlow> incoming() {
        return incoming;
    }

    List<SequenceFlow> outgoing() {
        return outgoing;
    }

    /** The definitions that make it a timer, a message and so on; none for a plain event. */
    List<XmlElement> eventDefinitions() {
        return xml.children().stream()
                .filter(child -> child.localName().endsWith("EventDefinition"))
                .toList();
    }

    /** {@code timer}, {@code message}, {@code escalation}, {@code conditional}; empty for a plain event. */
    String event() {
        return event;
    }

    /** Whether people are told here that a request has got here. */
    boolean notifies() {
        return Stream.concat(Stream.of(xml), eventDefinitions().stream())
                .anyMatch(part -> CALLS_NOTIFY.equals(part.get("camunda:delegateExpression")));
    }

    boolean isBoundary(String event) {
        return is("boundaryEvent") && event().equals(event);
    }

    boolean interrupts() {
        return xml.get("cancelActivity", xml.get("isInterrupting", "true")).equals("true");
    }

    /** The expression or the literal in one of its parts. */
    @Nullable
    String textIn(String part, String element) {
        return xml.children(part)
                .flatMap(child -> child.children(element))
                .map(XmlElement::text)
                .findFirst()
                .orElse(null);
    }

    /** The parameters that the node sets: {@code inputParameter} for itself, {@code outputParameter} for all around. */
    List<XmlElement> parameters(String kind) {
        return xml.children("bpmn:extensionElements")
                .flatMap(extensions -> extensions.children("camunda:inputOutput"))
                .flatMap(inputOutput -> inputOutput.children("camunda:" + kind))
                .toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
