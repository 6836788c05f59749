package io.athenabudget.insights.web;

import io.athenabudget.insights.Period;
import io.athenabudget.insights.mining.Variant;
import io.athenabudget.insights.mining.VariantRequest;
import io.athenabudget.insights.mining.Variants;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/insights/variants")
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
@Refuses.Strangers
@Refuses.BadInput
@Refuses.Impossible
@Tag(name = "Insights")
class VariantController {
    private final Variants variants;

    VariantController(Variants variants) {
        this.variants = variants;
    }

    @GetMapping
    @Operation(
            summary = "List the ways that requests took, the most frequent first",
            description = "A way is made of what gets a request on: its submission, decisions, rollbacks, its"
                    + " withdrawal, and a move to another version. Each is compared with the versions of the flow by"
                    + " which its requests go or went.")
    @ApiResponse(responseCode = "200", description = "One page of ways", useReturnTypeSchema = true)
    Page<Variant> list(
            @Parameter(description = "submitted not before this time") @RequestParam Instant from,
            @Parameter(description = "submitted before this time") @RequestParam Instant until,
            @Parameter(description = "only requests that go by this version of the flow, or went last")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return variants.of(new Period(from, until), version, cursor, limit);
    }

    @GetMapping("/{id}/requests")
    @Operation(summary = "List the requests that took a way, the latest first")
    @ApiResponse(responseCode = "200", description = "One page of requests", useReturnTypeSchema = true)
    Page<VariantRequest> requests(
            @PathVariable String id,
            @Parameter(description = "submitted not before this time") @RequestParam Instant from,
            @Parameter(description = "submitted before this time") @RequestParam Instant until,
            @Parameter(description = "only requests that go by this version of the flow, or went last")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return variants.requests(id, new Period(from, until), version, cursor, limit);
    }
}
