package io.athenabudget.retention.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.athenabudget.retention.LegalHold;
import io.athenabudget.retention.LegalHolds;
import io.athenabudget.retention.NewHold;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/retention/holds")
@Refuses.Strangers
@Tag(name = "Retention")
class LegalHoldController {
    private final LegalHolds holds;

    LegalHoldController(LegalHolds holds) {
        this.holds = holds;
    }

    /**
     * @param note why
     * @param numbers of the requests to hold; or none, and then one of the others says which
     * @param person who asked for a request, decided it, or had it decided on their behalf
     * @param submittedUntil and before then
     */
    record HoldInput(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 2000) String note,
            @Nullable @Size(max = 1000) List<@NotBlank @Size(max = 100) String> numbers,
            @Nullable UUID person,
            @Nullable @Size(max = 80) String region,
            @Nullable @Size(max = 80) String categoryCode,
            @Nullable Instant submittedFrom,
            @Nullable Instant submittedUntil) {}

    record ReleaseInput(@NotBlank @Size(max = 2000) String note) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
    @Refuses.BadInput
    @Operation(summary = "List legal holds, the latest first, also those that hold no more")
    @ApiResponse(responseCode = "200", description = "One page of holds", useReturnTypeSchema = true)
    Page<LegalHold> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return holds.list(cursor, limit);
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses.BadInput
    @Operation(
            summary = "Keep the history of requests however old it gets",
            description = "It is about some requests by their numbers, or about all that fit, those of the future too."
                    + " It holds until it is released.")
    ResponseEntity<LegalHold> place(Actor actor, @Valid @RequestBody HoldInput input) {
        LegalHold placed = holds.place(
                new NewHold(
                        input.name(),
                        input.note(),
                        Objects.requireNonNullElse(input.numbers(), List.<String>of()),
                        input.person(),
                        input.region(),
                        input.categoryCode(),
                        input.submittedFrom(),
                        input.submittedUntil()),
                actor);
        return ResponseEntity.created(URI.create("/api/v1/retention/holds/" + placed.id()))
                .body(placed);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
    @Refuses.Unknown
    @Operation(summary = "Show a legal hold")
    @ApiResponse(responseCode = "200", description = "The hold", useReturnTypeSchema = true)
    LegalHold show(@PathVariable UUID id) {
        return holds.get(id);
    }

    @PostMapping("/{id}/release")
    @PreAuthorize("hasRole('ADMIN')")
    @Refuses.BadInput
    @Refuses.Unknown
    @Operation(
            summary = "Release a legal hold",
            description = "What it held is kept for as long as its class says, unless another hold is about it.")
    @ApiResponse(responseCode = "200", description = "The hold as it is now", useReturnTypeSchema = true)
    LegalHold release(Actor actor, @PathVariable UUID id, @Valid @RequestBody ReleaseInput input) {
        return holds.release(id, input.note(), actor);
    }
}
