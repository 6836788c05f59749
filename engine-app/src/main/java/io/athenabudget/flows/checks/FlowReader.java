package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.PROCESS_KEY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a model of the elements, and finds what refers to nothing. */
final class FlowReader {
    static final int MOST_NODES = 500;
    static final int MOST_FLOWS = 1_000;

    /** Each of them is looked up for every category in every region. */
    static final int MOST_STEPS = 40;

    private final Findings findings;
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final List<XmlElement> arrows = new ArrayList<>();
    private boolean broken;

    private FlowReader(Findings findings) {
        this.findings = findings;
    }

    /** @return null when there is no sense in looking further */
    static @Nullable FlowModel read(XmlElement definitions, Findings findings) {
        List<XmlElement> processes = definitions.children("bpmn:process").toList();
        if (processes.isEmpty()) {
            findings.error(null, "no-process", "The diagram contains no process: draw one");
            return null;
        }
        if (processes.size() > 1) {
            findings.error(
                    processes.get(1),
                    "several-processes",
                    "The diagram contains several processes: keep one and remove "
                            + processes.get(1).label());
            return null;
        }
        return new FlowReader(findings).model(definitions, processes.get(0));
    }

    private @Nullable FlowModel model(XmlElement definitions, XmlElement process) {
        checkProcess(process);
        readNodes(process, null);
        if (nodes.size() > MOST_NODES || arrows.size() > MOST_FLOWS) {
            broken(
                    process,
                    "too-many-elements",
                    "The flow has more than " + MOST_NODES + " elements or more than " + MOST_FLOWS
                            + " arrows: simplify it");
            return null;
        }
        if (nodes.values().stream().filter(node -> node.is("userTask")).count() > MOST_STEPS) {
            broken(process, "too-many-elements", "The flow asks at more than " + MOST_STEPS + " steps: simplify it");
            return null;
        }
        nodes.values().stream().filter(node -> node.is("boundaryEvent")).forEach(this::attach);
        List<SequenceFlow> flows =
                arrows.stream().map(this::connect).filter(Objects::nonNull).toList();
        FlowModel model = new FlowModel(
                process, nodes, flows, byId(definitions, "bpmn:message"), byId(definitions, "bpmn:escalation"));
        broken |= !new ReferenceCheck(model, findings).holds();
        return broken ? null : model;
    }

    private void checkProcess(XmlElement process) {
        if (!PROCESS_KEY.equals(process.id())) {
            broken(
                    process,
                    "wrong-key",
                    "The process has the id " + Findings.quote(process.get("id", "")) + ": change it to “" + PROCESS_KEY
                            + "”, by which requests start it");
        }
        if (process.get("isExecutable") == null) {
            broken(process, "not-executable", "The process is not marked as executable: mark it");
        }
        if (process.get("camunda:historyTimeToLive") == null) {
            findings.error(
                    process,
                    "history-time-to-live",
                    "The process does not say how long its history is kept: set the history time to live, P3650D for"
                            + " ten years");
        }
    }

    private void readNodes(XmlElement around, @Nullable FlowNode scope) {
        for (XmlElement child : around.children()) {
            boolean arrow = child.is("bpmn:sequenceFlow");
            boolean node = child.is("bpmn:subProcess")
                    || child.localName().endsWith("Event")
                    || child.localName().endsWith("Task")
                    || child.localName().endsWith("Gateway");
            if ((arrow || node) && child.id() == null) {
                broken(child, "id-missing", "An element, " + child.label() + ", has no id: give it one");
            } else if (arrow) {
                arrows.add(child);
            } else if (node) {
                FlowNode read = new FlowNode(child, scope);
                nodes.put(read.id(), read);
                readNodes(child, read);
            }
        }
    }

    private void attach(FlowNode boundary) {
        FlowNode host = nodes.get(boundary.xml().get("attachedToRef", ""));
        if (host == null || host.scope() != boundary.scope() || !host.isActivity() || host.isEventSubProcess()) {
            broken(boundary.xml(), "dangling", boundary.label() + " sits on no step: attach it to one");
        } else {
            boundary.attachTo(host);
        }
    }

    private @Nullable SequenceFlow connect(XmlElement arrow) {
        FlowNode source = nodes.get(arrow.get("sourceRef", ""));
        FlowNode target = nodes.get(arrow.get("targetRef", ""));
        if (source == null || target == null) {
            broken(
                    arrow,
                    "dangling",
                    "The arrow " + arrow.label() + " does not connect two elements: connect or remove" + " it");
            return null;
        }
        XmlElement around = source.scope() == null ? null : source.scope().xml();
        boolean inProcess = Objects.requireNonNull(arrow.parent()).is("bpmn:process");
        if (source.scope() != target.scope() || (around == null ? !inProcess : arrow.parent() != around)) {
            broken(
                    arrow,
                    "dangling",
                    "The arrow " + arrow.label() + " crosses the border of a subprocess: connect"
                            + " elements on the same side");
            return null;
        }
        XmlElement condition = arrow.child("bpmn:conditionExpression");
        SequenceFlow flow = new SequenceFlow(
                arrow, source, target, condition == null ? null : parsed(condition), condition != null);
        source.connect(flow);
        if (target != source) {
            target.connect(flow);
        }
        return flow;
    }

    private static @Nullable Expression parsed(XmlElement condition) {
        try {
            return ExpressionParser.parse(condition.text());
        } catch (NotAllowed e) {
            // Said where all expressions are looked at.
            return null;
        }
    }

    private static Map<String, XmlElement> byId(XmlElement definitions, String name) {
        return definitions
                .children(name)
                .filter(element -> element.id() != null)
                .collect(Collectors.toMap(
                        element -> element.get("id", ""), element -> element, (a, b) -> a, LinkedHashMap::new));
    }

    private void broken(XmlElement at, String rule, String message) {
        broken = true;
        findings.error(at, rule, message);
    }
}
