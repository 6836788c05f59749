package io.athenabudget.flows.web;

import io.athenabudget.flows.checks.RoutingTrial;
import io.athenabudget.rest.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A request that nobody submits.
 *
 * @param amountBase in the base currency; of no more digits than a request can have
 * @param category the code of a category, of the catalogue or not
 */
record RoutingInput(
        @NotNull
        @Pattern(
                regexp = "\\d{1,12}(\\.\\d{1,3})?",
                message = "must be a decimal string such as 1250.00, with at most 12 digits before the point")
        @Schema(example = "1250.00")
        String amountBase,

        @NotBlank @Size(max = 255) String category,
        @NotBlank @Size(max = 255) String region) {
    RoutingTrial.Request request() {
        BigDecimal amount = new BigDecimal(amountBase);
        if (amount.signum() == 0) {
            throw new InvalidInput("/amountBase", "must be more than zero");
        }
        return new RoutingTrial.Request(amount, category, region);
    }
}
