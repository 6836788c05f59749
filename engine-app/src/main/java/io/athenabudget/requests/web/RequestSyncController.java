package io.athenabudget.requests.web;

import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.RequestUpdates;
import io.athenabudget.requests.Submission;
import io.athenabudget.requests.SyncRequests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/requests")
@PreAuthorize("hasRole('SALES')")
@Tag(name = "Budget requests")
class RequestSyncController {
    private final SyncRequests sync;
    private final RequestUpdates updates;

    RequestSyncController(SyncRequests sync, RequestUpdates updates) {
        this.sync = sync;
        this.updates = updates;
    }

    @PostMapping("/sync")
    @OwnTransaction
    @Operation(summary = "Submit what was written offline, each item on its own")
    Answer sync(Actor actor, @Valid @RequestBody Batch batch) {
        return new Answer(sync.sync(actor, batch.items()));
    }

    record Batch(@NotNull @Size(max = 500) List<@NotNull Submission> items) {}

    record Answer(List<SyncRequests.Result> items) {}

    @GetMapping("/updates")
    @Operation(summary = "Everything that changed for me since the last sync")
    RequestUpdates.Updates updates(Actor actor, @RequestParam(required = false) @Nullable String lastSync) {
        return updates.since(actor, lastSync);
    }
}
