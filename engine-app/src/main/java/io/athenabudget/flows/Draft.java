package io.athenabudget.flows;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.athenabudget.events.FlowDraftDetails;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A flow that is not published yet.
 *
 * @param basedOn the version it was made from
 * @param version goes up with each change
 * @param editedBy who changed it last; somebody else has to publish it
 */
public record Draft(
        UUID id,
        String key,
        String name,
        @Nullable String note,
        @JsonIgnore FlowFiles files,
        int basedOn,
        long version,
        UUID createdBy,
        Instant createdAt,
        UUID editedBy,
        Instant editedAt) {
    @JsonProperty
    public String bpmn() {
        return files.bpmnText();
    }

    @JsonProperty
    public @Nullable String dmn() {
        return files.dmnText();
    }

    /** As events tell of it. */
    FlowDraftDetails details() {
        return new FlowDraftDetails(name, note, basedOn, files.bpmnDigest(), files.dmnDigest());
    }
}
