package io.athenabudget.flows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** Says which file it was without telling all of it. */
    String bpmnDigest() {
        return digest(bpmn);
    }

    @Nullable
    String dmnDigest() {
        return dmn == null ? null : digest(dmn);
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public @Nullable String dmnText() {
        return dmn == null ? null : new String(dmn, StandardCharsets.UTF_8);
    }
}
