package io.athenabudget.approvals.web;

import io.athenabudget.approvals.ApprovalUpdates;
import io.athenabudget.approvals.DecisionUpdates;
import io.athenabudget.approvals.InboxRebuild;
import io.athenabudget.approvals.SyncApprovals;
import io.athenabudget.approvals.SyncApprovals.Action;
import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "Approvals")
class ApprovalSyncController {
    private final SyncApprovals sync;
    private final ApprovalUpdates updates;
    private final DecisionUpdates decisions;
    private final InboxRebuild rebuild;

    ApprovalSyncController(
            SyncApprovals sync, ApprovalUpdates updates, DecisionUpdates decisions, InboxRebuild rebuild) {
        this.sync = sync;
        this.updates = updates;
        this.decisions = decisions;
        this.rebuild = rebuild;
    }

    @PostMapping("/bulk")
    @PreAuthorize("hasRole('APPROVER')")
    @OwnTransaction
    @Operation(summary = "Decide up to 200 approvals, each on its own")
    Answers bulk(Actor actor, @Valid @RequestBody Bulk bulk) {
        for (int i = 0; i < bulk.items().size(); i++) {
            if (bulk.items().get(i).action() == Action.ROLLBACK) {
                throw new InvalidInput("/items/" + i + "/action", "must be APPROVE or REJECT");
            }
        }
        return new Answers(
                sync.apply(actor, bulk.items().stream().map(BulkItem::toItem).toList()));
    }

    record Bulk(@NotNull @Size(max = 200) List<@NotNull @Valid BulkItem> items) {}

    record BulkItem(
            @NotNull UUID id,
            @NotNull Action action,
            @Nullable @Size(max = 4_000) String comment,
            @Nullable Long version,
            @Nullable @Size(max = 4_000) String signature) {
        SyncApprovals.Item toItem() {
            return new SyncApprovals.Item(id, action, comment, version, signature);
        }
    }

    @PostMapping("/sync")
    @PreAuthorize("hasRole('APPROVER')")
    @OwnTransaction
    @Operation(summary = "Apply decisions queued on a phone, each on its own, if its version still matches")
    Answers sync(Actor actor, @Valid @RequestBody Batch batch) {
        return new Answers(
                sync.apply(actor, batch.items().stream().map(QueuedItem::toItem).toList()));
    }

    record Batch(@NotNull @Size(max = 500) List<@NotNull @Valid QueuedItem> items) {}

    /** @param decidedAt when it was decided on the phone; only the server's clock counts for deadlines */
    record QueuedItem(
            @NotNull UUID id,
            @NotNull Action action,
            @NotNull Instant decidedAt,
            @Nullable @Size(max = 4_000) String comment,
            @NotNull Long version,
            @Nullable @Size(max = 4_000) String signature) {
        SyncApprovals.Item toItem() {
            return new SyncApprovals.Item(id, action, comment, version, signature);
        }
    }

    record Answers(List<SyncApprovals.Answer> items) {}

    @GetMapping("/updates")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "Everything that changed in my inbox since the last sync")
    ApprovalUpdates.Updates updates(Actor actor, @RequestParam(required = false) @Nullable String lastSync) {
        return updates.since(actor, lastSync);
    }

    @GetMapping("/history/updates")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "Everything that became of my decisions since the last sync")
    DecisionUpdates.Updates decisions(Actor actor, @RequestParam(required = false) @Nullable String lastSync) {
        return decisions.since(actor, lastSync);
    }

    @PostMapping("/inbox/rebuild")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Make the inbox anew from the engine's tasks")
    InboxRebuild.Rebuilt rebuild() {
        return rebuild.rebuild();
    }
}
