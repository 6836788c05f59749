package io.athenabudget.approvals.web;

import io.athenabudget.approvals.ApprovalReader;
import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.DecideApproval;
import io.athenabudget.approvals.DecisionHistory;
import io.athenabudget.approvals.Inbox;
import io.athenabudget.approvals.Outcome;
import io.athenabudget.approvals.RollBackDecision;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Progress;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "Approvals")
class ApprovalController {
    private final Inbox inbox;
    private final ApprovalReader reader;
    private final DecideApproval decide;
    private final RollBackDecision rollBack;
    private final DecisionHistory history;

    ApprovalController(
            Inbox inbox,
            ApprovalReader reader,
            DecideApproval decide,
            RollBackDecision rollBack,
            DecisionHistory history) {
        this.inbox = inbox;
        this.reader = reader;
        this.decide = decide;
        this.rollBack = rollBack;
        this.history = history;
    }

    @GetMapping("/incoming")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "List the open approvals I can decide, for myself or as a deputy")
    Page<ApprovalView> incoming(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID categoryId,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String minAmount,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Inbox.Filter filter = new Inbox.Filter(categoryId, region, level, amount(minAmount));
        return inbox.incoming(actor, filter, Inbox.Sort.of(sort), cursor, limit);
    }

    private static @Nullable BigDecimal amount(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,13}(\\.\\d{1,4})?")) {
            throw new InvalidInput("minAmount", "must be a decimal number in the base currency, such as 1000.00");
        }
        return new BigDecimal(text);
    }

    @GetMapping("/history")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "List my decisions, newest first")
    Page<ApprovalView> history(
            Actor actor,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return history.of(actor, from, until, outcome, cursor, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show an approval")
    ApprovalView show(Actor actor, @PathVariable UUID id) {
        return reader.show(actor, id);
    }

    @PostMapping("/{id}/approve")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "Approve")
    Progress.Decision approve(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Decision decision) {
        Decision given = decision == null ? new Decision(null, null, null) : decision;
        return decide.decide(actor, id, given.verdict(Outcome.APPROVED));
    }

    @PostMapping("/{id}/reject")
    @PreAuthorize("hasRole('APPROVER')")
    @Operation(summary = "Reject, saying why")
    Progress.Decision reject(Actor actor, @PathVariable UUID id, @Valid @RequestBody Decision decision) {
        return decide.decide(actor, id, decision.verdict(Outcome.REJECTED));
    }

    record Decision(
            @Nullable @Size(max = 4_000) String comment,
            @Nullable Long version,
            @Nullable @Size(max = 4_000) String signature) {
        DecideApproval.Verdict verdict(Outcome outcome) {
            return new DecideApproval.Verdict(outcome, comment, version, signature);
        }
    }

    @GetMapping("/{id}/rollback")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    @Operation(summary = "Show what rolling this decision back would undo, and until when it can be")
    RollBackDecision.Undone previewRollback(Actor actor, @PathVariable UUID id) {
        return rollBack.preview(actor, id);
    }

    @PostMapping("/{id}/rollback")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    @Operation(summary = "Roll a decision back with everything that followed from it")
    RollBackDecision.Undone rollBack(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable Rollback rollback) {
        Rollback given = rollback == null ? new Rollback(null, null, null) : rollback;
        return rollBack.rollBack(actor, id, given.wish());
    }

    record Rollback(
            @Nullable @Size(max = 4_000) String comment,
            @Nullable Long version,
            @Nullable @Size(max = 4_000) String signature) {
        RollBackDecision.Wish wish() {
            return new RollBackDecision.Wish(comment, version, signature);
        }
    }
}
