package io.athenabudget.requests.web;

import io.athenabudget.identity.Actor;
import io.athenabudget.requests.ApprovalChain;
import io.athenabudget.requests.Attachments;
import io.athenabudget.requests.HistoryEntry;
import io.athenabudget.requests.RequestReader;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.requests.RequestView;
import io.athenabudget.requests.Submission;
import io.athenabudget.requests.SubmitRequest;
import io.athenabudget.requests.WithdrawRequest;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
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
@RequestMapping("/api/v1/requests")
@Tag(name = "Budget requests")
class RequestController {
    private final SubmitRequest submit;
    private final WithdrawRequest withdraw;
    private final RequestReader reader;
    private final Attachments attachments;

    RequestController(SubmitRequest submit, WithdrawRequest withdraw, RequestReader reader, Attachments attachments) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.reader = reader;
        this.attachments = attachments;
    }

    @PostMapping
    @PreAuthorize("hasRole('SALES')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Submit a budget request; it is locked from then on")
    ResponseEntity<RequestView> submit(Actor actor, @Valid @RequestBody Submission submission) {
        SubmitRequest.Submitted submitted = submit.submit(actor, submission);
        RequestView view = reader.showChanged(submitted.id());
        URI location = URI.create("/api/v1/requests/" + submitted.id());
        return (submitted.isNew()
                        ? ResponseEntity.created(location)
                        : ResponseEntity.ok().location(location))
                .eTag(StaleVersion.etag(view.version()))
                .body(view);
    }

    @PostMapping("/preview")
    @PreAuthorize("hasRole('SALES')")
    @Operation(summary = "Show the chain a request would take: levels, approvers and why")
    SubmitRequest.Preview preview(Actor actor, @Valid @RequestBody Submission submission) {
        return submit.preview(actor, submission);
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('SALES', 'ADMIN', 'ANALYST')")
    @Operation(summary = "List requests, newest first: one's own, or all for administrators and analysts")
    Page<RequestView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable RequestStatus status,
            @RequestParam(name = "final", required = false) @Nullable Boolean isFinal,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return reader.list(actor, status, isFinal, cursor, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a request")
    ResponseEntity<RequestView> show(Actor actor, @PathVariable UUID id) {
        RequestView view = reader.show(actor, id);
        return ResponseEntity.ok().eTag(StaleVersion.etag(view.version())).body(view);
    }

    @GetMapping("/{id}/status")
    @Operation(summary = "Show what happened to a request, oldest first")
    List<HistoryEntry> history(Actor actor, @PathVariable UUID id) {
        return reader.historyOf(actor, id);
    }

    @GetMapping("/{id}/diagram")
    @Operation(summary = "Show the flow of a request as BPMN, and where the request stands in it")
    ApprovalChain.Diagram diagram(Actor actor, @PathVariable UUID id) {
        return reader.diagramOf(actor, id);
    }

    @PostMapping("/{id}/withdraw")
    @PreAuthorize("hasRole('SALES')")
    @Operation(summary = "Take a request back while it is not final")
    RequestView withdraw(Actor actor, @PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal) {
        withdraw.withdraw(actor, id, withdrawal.comment());
        return reader.showChanged(id);
    }

    record Withdrawal(@NotBlank @Size(max = 4_000) String comment) {}

    @GetMapping("/{id}/attachments")
    @Operation(summary = "List the files of a request")
    Page<Attachments.Attachment> attachments(Actor actor, @PathVariable UUID id) {
        return new Page<>(attachments.list(actor, id), null);
    }
}
