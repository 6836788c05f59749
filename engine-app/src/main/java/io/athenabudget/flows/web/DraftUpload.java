package io.athenabudget.flows.web;

import io.athenabudget.flows.Drafts;
import io.athenabudget.rest.InvalidInput;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A draft as files, whatever is in them. */
record DraftUpload(
        @Nullable @Size(max = 200) @Pattern(regexp = PLAIN, message = "must be a text, and not blank")
        String name,

        @Nullable @Size(max = 2_000) @Pattern(regexp = "[^\\x00]*", message = "must not contain NUL")
        String note,

        @Nullable MultipartFile bpmn,
        @Nullable MultipartFile dmn,
        @Nullable Integer basedOn) {
    private static final String PLAIN = "[^\\x00]*[^\\x00\\s][^\\x00]*";

    Drafts.Content content() throws IOException {
        return new Drafts.Content(name, note, bytes(bpmn), bytes(dmn), basedOn);
    }

    Drafts.Content newContent() throws IOException {
        if (name == null) {
            throw new InvalidInput("/name", "must not be blank");
        }
        return content();
    }

    private static byte @Nullable [] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? null : file.getBytes();
    }
}
