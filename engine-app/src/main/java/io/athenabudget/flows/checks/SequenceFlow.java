package io.athenabudget.flows.checks;

import org.jspecify.annotations.Nullable;

/**
 * A way from one node to the next.
 *
 * @param condition null when there is none, or none that can be understood
 * @param conditional whether it has a condition, understood or not
 */
record SequenceFlow(
        XmlElement xml,
        FlowNode source,
        FlowNode target,
        @Nullable Expression condition,
        boolean conditional) {
    String id() {
        return xml.get("id", "");
    }

    String label() {
        String name = xml.get("name", "");
        return "The arrow " + (name.isBlank() ? "" : Findings.quote(name) + " ") + "from " + source.label() + " to "
                + target.label();
    }

    boolean isDefault() {
        return id().equals(source.xml().get("default"));
    }
}
