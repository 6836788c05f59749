package io.athenabudget.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every refusal looks like to a caller (RFC 9457). It is how the documentation says it; {@link Refusal} makes them. */
@Schema(description = "Why a call was refused, and what to do about it (RFC 9457)")
public record Problem(
        @Schema(
                description = "names the kind of refusal, for ever",
                example = "https://athenabudget.io/problems/invalid-input")
        URI type,

        @Schema(example = "Bad Request") String title,

        @Schema(example = "400") int status,

        @Schema(description = "a sentence that a person can act on")
        String detail,

        @Schema(description = "the fields that cannot be accepted, where there are such") @Nullable
        List<InvalidField> errors) {}
