package io.athenabudget.flows.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.flows.Drafts;
import io.athenabudget.flows.rehearsal.Obstacle;
import io.athenabudget.flows.rehearsal.Rehearsal;
import io.athenabudget.flows.rehearsal.Rehearsals;
import io.athenabudget.flows.rehearsal.RehearseDraft;
import io.athenabudget.flows.rehearsal.RehearsedRequest;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flows/{key}/drafts/{draftId}")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Flows")
class RehearsalController {
    /** Few clients and proxies give up earlier. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Drafts drafts;
    private final RehearseDraft rehearse;
    private final Rehearsals rehearsals;

    RehearsalController(Drafts drafts, RehearseDraft rehearse, Rehearsals rehearsals) {
        this.drafts = drafts;
        this.rehearse = rehearse;
        this.rehearsals = rehearsals;
    }

    /**
     * @param from requests submitted from then on
     * @param until and before then
     * @param seed for what is picked at random
     */
    record RehearsalInput(
            @NotNull Instant from,
            @NotNull Instant until,
            @Nullable Long seed) {}

    @PostMapping("/replay")
    @OwnTransaction
    @Operation(
            summary = "Rehearse a draft on real requests of the past",
            description =
                    "Answers 200 with the result when it is done soon, and otherwise 202: then the Location says how"
                            + " far it is. With the header Prefer: respond-async it answers at once.")
    ResponseEntity<Rehearsal> begin(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID draftId,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            @Valid @RequestBody RehearsalInput input) {
        UUID id = rehearse.begin(key, draftId, input.from(), input.until(), input.seed(), actor.id());
        if (!prefer.contains("respond-async")) {
            rehearse.await(id, PATIENCE);
        }
        Rehearsal rehearsal = rehearsals.get(draftId, id);
        return ResponseEntity.status(
                        rehearsal.status() == Rehearsal.Status.RUNNING ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .location(URI.create("/api/v1/flows/" + key + "/drafts/" + draftId + "/replays/" + id))
                .body(rehearsal);
    }

    @GetMapping("/replays")
    @Operation(summary = "List the rehearsals of a draft, the latest first")
    Page<Rehearsal> list(
            @PathVariable String key,
            @PathVariable UUID draftId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rehearsals.list(drafts.get(key, draftId).id(), cursor, limit);
    }

    @GetMapping("/replays/{id}")
    @Operation(summary = "Show a rehearsal: how far it is, or what it found")
    Rehearsal show(@PathVariable String key, @PathVariable UUID draftId, @PathVariable UUID id) {
        return rehearsals.get(drafts.get(key, draftId).id(), id);
    }

    @PostMapping("/replays/{id}/cancel")
    @Operation(summary = "Cancel a rehearsal", description = "One that has ended stays as it is.")
    Rehearsal cancel(@PathVariable String key, @PathVariable UUID draftId, @PathVariable UUID id) {
        UUID draft = drafts.get(key, draftId).id();
        rehearsals.get(draft, id);
        rehearse.cancel(id);
        return rehearsals.get(draft, id);
    }

    @GetMapping("/replays/{id}/requests")
    @Operation(
            summary = "List the requests of a rehearsal: what happened to each, and what would have",
            description = "In the order in which they were submitted.")
    Page<RehearsedRequest> requests(
            @PathVariable String key,
            @PathVariable UUID draftId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean different,
            @RequestParam(required = false) @Nullable Obstacle obstacle,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return rehearsals.requests(drafts.get(key, draftId).id(), id, different, obstacle, cursor, limit);
    }
}
