package io.athenabudget.flows.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a file to its vocabulary. Each thing that does not belong is named once; what is inside of it is not looked at. */
final class AllowList {
    /** Why the usual suspects are refused, and what to draw instead. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("scriptTask", "a flow contains no scripts; use a gateway with a condition or the routing table"),
            Map.entry("script", "a flow contains no scripts; use a condition or the routing table"),
            Map.entry("taskListener", "a flow runs no code of its own; remove the listener"),
            Map.entry("executionListener", "a flow runs no code of its own; remove the listener"),
            Map.entry("connector", "a flow calls no other system; remove the connector"),
            Map.entry("field", "a flow runs no code of its own; remove the field"),
            Map.entry("class", "a flow runs no code of its own; remove the Java class"),
            Map.entry("expression", "a flow calls nothing by an expression; remove it"),
            Map.entry("type", "another system works at a service or send task; remove the type"),
            Map.entry("topic", "another system works at a service or send task; remove the topic"),
            Map.entry("callActivity", "a flow calls no other flow; draw a subprocess instead"),
            Map.entry("assignee", "who decides comes from the assignments; remove the assignee"),
            Map.entry("candidateUsers", "who decides comes from the assignments; remove the users"),
            Map.entry("formKey", "a decision has its own form; remove the form"),
            Map.entry("formRef", "a decision has its own form; remove the form"),
            Map.entry("formData", "a decision has its own form; remove the form"),
            Map.entry("asyncBefore", "a step must open at once; remove the asynchronous continuation"),
            Map.entry("asyncAfter", "a step must open at once; remove the asynchronous continuation"),
            Map.entry("collection", "a step is asked a fixed number of times; use the loop cardinality"),
            Map.entry("task", "say what kind of step it is: a user task for an approval"),
            Map.entry("manualTask", "use a user task for an approval"),
            Map.entry("adHocSubProcess", "use an ordinary subprocess"),
            Map.entry("transaction", "use an ordinary subprocess"),
            Map.entry("complexGateway", "use an exclusive, inclusive or parallel gateway"),
            Map.entry("signalEventDefinition", "signals would reach other requests; use an escalation"),
            Map.entry("errorEventDefinition", "use an escalation instead"),
            Map.entry("terminateEventDefinition", "use an ordinary end, and conditional events to end other branches"),
            Map.entry("timeDate", "use a duration, as every request starts on another day"),
            Map.entry("collaboration", "a flow is one process without pools; remove the pool"),
            Map.entry("laneSet", "who decides comes from the assignments; remove the lanes"),
            Map.entry("import", "a flow refers to no other file; remove the import"),
            Map.entry("standardLoopCharacteristics", "use a multi-instance marker with a number"));

    private final Vocabulary vocabulary;
    private final Findings findings;

    private AllowList(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    static void check(XmlElement root, Vocabulary vocabulary, Findings findings) {
        new AllowList(vocabulary, findings).check(root);
    }

    private void check(XmlElement element) {
        Vocabulary.Entry entry = vocabulary.of(element.name());
        if (entry == null) {
            refuseElement(element);
            return;
        }
        element.attributes().forEach((attribute, value) -> {
            if (!entry.attributes().contains(attribute) && !SchemaDefaults.says(element, attribute, value)) {
                findings.error(
                        element,
                        "attribute-not-allowed",
                        element.label() + " has the property " + Findings.quote(attribute)
                                + ", which a flow may not have here: " + instead(attribute, "remove it"));
            }
        });
        if (!entry.text() && !element.text().isEmpty()) {
            findings.error(
                    element,
                    "text-not-allowed",
                    element.label() + " contains loose text: remove " + Findings.quote(element.text()));
        }
        Set<String> seen = new HashSet<>();
        for (XmlElement child : element.children()) {
            if (!entry.children().contains(child.name())) {
                refuseElement(child);
            } else if (!seen.add(child.name()) && !vocabulary.repeats(child.name())) {
                findings.error(
                        child,
                        "element-twice",
                        element.label() + " has more than one " + Findings.quote(child.name()) + ": keep one of them");
            } else {
                check(child);
            }
        }
    }

    private void refuseElement(XmlElement element) {
        String around = element.id() == null && element.parent() != null
                ? " in " + element.parent().label()
                : "";
        findings.error(
                element,
                "element-not-allowed",
                "A " + Findings.quote(element.name()) + around
                        + (element.id() == null ? "" : ", " + element.label() + ",")
                        + " may not be used in a flow here: " + instead(element.name(), "remove it"));
    }

    private static String instead(@Nullable String name, String otherwise) {
        String local = name == null ? "" : name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1);
        return INSTEAD.getOrDefault(local, otherwise);
    }
}
