package io.athenabudget.events;

import org.jspecify.annotations.Nullable;

/**
 * A draft of a flow. Its files are named by their SHA-256, as they are too large to tell of each change.
 *
 * @param basedOn the version that it was made from
 * @param bpmnSha256 in hexadecimal digits
 * @param dmnSha256 null when it has no routing table
 */
public record FlowDraftDetails(
        String name,
        @Nullable String note,
        int basedOn,
        String bpmnSha256,
        @Nullable String dmnSha256) {}
