package io.athenabudget.flows.web;

import io.athenabudget.flows.Drafts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param version nothing yet, but a client may send back what it was answered elsewhere */
record NewDraftInput(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 2_000) String note,
        @Nullable String bpmn,
        @Nullable String dmn,
        @Nullable Integer basedOn,
        @Nullable Long version) {
    Drafts.Content content() {
        return new Drafts.Content(name, note, DraftInput.bytes(bpmn), DraftInput.bytes(dmn), basedOn);
    }
}
