package io.athenabudget.flows;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The two files of a flow, byte by byte as somebody sent them: they need not be what they should be. */
public final class FlowFiles {
    private final byte[] bpmn;
    private final byte @Nullable [] dmn;

    /** @param dmn the routing table; null when the flow has none */
    public FlowFiles(byte[] bpmn, byte @Nullable [] dmn) {
        this.bpmn = bpmn.clone();
        this.dmn = dmn == null ? null : dmn.clone();
    }

    public byte[] bpmn() {
        return bpmn.clone();
    }

    public byte @Nullable [] dmn() {
        return dmn == null ? null : dmn.clone();
    }

    /** As text, with a sign for what is no text. */
    public String bpmnText() {
        return new String(bpmn, StandardCharsets.UTF_8);
    }

    public @Nullable String dmnText() {
        return dmn == null ? null : new String(dmn, StandardCharsets.UTF_8);
    }
}
