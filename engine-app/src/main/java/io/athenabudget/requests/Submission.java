package io.athenabudget.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sales employee sends to submit a request.
 *
 * @param id chosen by the client, so that a phone without network can name the request
 * @param amount decimal string in the currency's units
 * @param departmentId the requester's own when absent
 * @param region the requester's own when absent
 * @param replacesId the request this one corrects
 */
public record Submission(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10_000) String justification,
        @NotNull UUID categoryId,
        @NotNull UUID reasonId,
        @NotBlank String amount,

        @NotBlank @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR")
        String currency,

        @Nullable UUID departmentId,
        @Nullable @Size(max = 40) String region,
        @Nullable LocalDate neededBy,
        @Nullable UUID replacesId) {}
