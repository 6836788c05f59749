package io.athenabudget.identity.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Delegation;
import io.athenabudget.identity.Delegations;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/delegations")
@PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
@Tag(name = "Identity")
class DelegationController {
    private final Delegations delegations;

    DelegationController(Delegations delegations) {
        this.delegations = delegations;
    }

    /** @param fromUserId oneself when absent */
    record DelegationInput(
            @Nullable UUID fromUserId,
            @NotNull UUID toUserId,
            @NotNull Instant from,
            @NotNull Instant until,
            @Nullable UUID categoryId) {}

    @GetMapping
    @Operation(summary = "List delegations that have not ended: my own, or all for administrators")
    Page<Delegation> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return delegations.list(actor, cursor, limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a deputy decide for some time")
    Delegation create(Actor actor, @Valid @RequestBody DelegationInput input) {
        return delegations.create(
                actor,
                input.fromUserId() == null ? actor.id() : input.fromUserId(),
                input.toUserId(),
                input.from(),
                input.until(),
                input.categoryId());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a delegation at once")
    void revoke(Actor actor, @PathVariable UUID id) {
        delegations.revoke(actor, id);
    }
}
