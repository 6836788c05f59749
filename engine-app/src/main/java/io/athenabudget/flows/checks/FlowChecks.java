package io.athenabudget.flows.checks;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a draft of a flow can be published, and what is to be mended. It takes any input whatever, changes
 * nothing, and lets the engine's parsers see only what has no error of our own. What is published must be the very bytes
 * that were checked.
 */
public final class FlowChecks {
    private final Responsibility responsibility;
    private final boolean workersCome;

    /** @param workersCome whether other systems can fetch work; where they cannot, it stays undone */
    public FlowChecks(Responsibility responsibility, boolean workersCome) {
        this.responsibility = responsibility;
        this.workersCome = workersCome;
    }

    /** @param dmn the routing table; null when the draft has none, which only a flow without one can be published with */
    public Report check(String bpmn, @Nullable String dmn) {
        return check(bpmn.getBytes(StandardCharsets.UTF_8), dmn == null ? null : dmn.getBytes(StandardCharsets.UTF_8));
    }

    /** @param dmn the routing table; null when the draft has none, which only a flow without one can be published with */
    public Report check(byte[] bpmn, byte @Nullable [] dmn) {
        Findings findings = new Findings();
        RoutingTable table = dmn == null ? null : table(dmn, findings);
        FlowModel model = model(bpmn, findings);
        if (model != null) {
            if (dmn == null && model.all("businessRuleTask").findAny().isPresent()) {
                findings.error(
                        model.process(),
                        "table-missing",
                        "The flow asks a routing table that it does not bring: add the table");
            }
            new ModelChecks(model, responsibility, workersCome, findings).check(table);
        }
        if (!findings.anyError()) {
            new EngineParse(findings).check(bpmn, dmn);
        }
        return findings.report();
    }

    /**
     * Says whether a routing table can be asked something: every expression of it was inspected, and the diagram plays no
     * part.
     */
    public static Report checkTable(byte[] dmn) {
        Findings findings = new Findings();
        table(dmn, findings);
        return findings.report();
    }

    private static @Nullable FlowModel model(byte[] bpmn, Findings findings) {
        XmlElement root = read(bpmn, "The diagram", "bpmn:definitions", "not-a-flow", findings);
        if (root == null) {
            return null;
        }
        AllowList.check(root, FlowVocabulary.INSTANCE, findings);
        Values.check(root, findings);
        ExpressionCheck.check(root, findings);
        // A model of elements that do not belong would only repeat that they do not belong.
        return findings.has("element-not-allowed") || findings.has("duplicate-id")
                ? null
                : FlowReader.read(root, findings);
    }

    private static @Nullable RoutingTable table(byte[] dmn, Findings findings) {
        XmlElement root = read(dmn, "The routing table", "dmn:definitions", "not-a-table", findings);
        if (root == null) {
            return null;
        }
        AllowList.check(root, TableVocabulary.INSTANCE, findings);
        Values.check(root, findings);
        ExpressionCheck.checkTable(root, findings);
        return findings.has("element-not-allowed") ? null : RoutingTableReader.read(root, findings);
    }

    private static @Nullable XmlElement read(
            byte[] content, String what, String expected, String rule, Findings findings) {
        try {
            XmlElement root = XmlFile.read(content, what);
            if (!root.is(expected)) {
                throw new Unreadable(
                        rule,
                        what + " is a file of another kind, " + Findings.quote(root.name()) + ": choose the right one");
            }
            return root;
        } catch (Unreadable e) {
            findings.add(e.finding());
            return null;
        }
    }
}
