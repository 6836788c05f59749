package io.athenabudget.flows.web;

import io.athenabudget.flows.Drafts;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A change of a draft. */
record DraftInput(
        @Nullable @Size(max = 200) @Pattern(regexp = NOT_BLANK, message = "must not be blank")
        String name,

        @Nullable @Size(max = 2_000) String note,
        @Nullable String bpmn,
        @Nullable String dmn,
        @Nullable Integer basedOn,
        @Nullable Long version) {
    static final String NOT_BLANK = "(?s).*\\S.*";

    Drafts.Content content() {
        return new Drafts.Content(name, note, bytes(bpmn), bytes(dmn), basedOn);
    }

    static byte @Nullable [] bytes(@Nullable String file) {
        return file == null ? null : file.getBytes(StandardCharsets.UTF_8);
    }
}
