package io.athenabudget.flows.web;

import io.athenabudget.flows.CheckDraft;
import io.athenabudget.flows.Draft;
import io.athenabudget.flows.Drafts;
import io.athenabudget.flows.FlowVersion;
import io.athenabudget.flows.PublishDraft;
import io.athenabudget.flows.TryRouting;
import io.athenabudget.flows.checks.Report;
import io.athenabudget.flows.checks.RoutingTrial;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/flows/{key}/drafts")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Flows")
class DraftController {
    private final Drafts drafts;
    private final CheckDraft checkDraft;
    private final TryRouting tryRouting;
    private final PublishDraft publishDraft;

    DraftController(Drafts drafts, CheckDraft checkDraft, TryRouting tryRouting, PublishDraft publishDraft) {
        this.drafts = drafts;
        this.checkDraft = checkDraft;
        this.tryRouting = tryRouting;
        this.publishDraft = publishDraft;
    }

    record PublishInput(
            @NotBlank @Size(max = 2_000) String note,
            @Nullable Long version) {}

    @GetMapping
    @Operation(summary = "List the drafts of a flow")
    Page<Draft> list(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return drafts.list(key, cursor, limit);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begin a draft",
            description = "What is left out is as in the version that it is based on, which is the one in force unless"
                    + " another is named. Any text is kept; whether it is a flow is said by its validation.")
    ResponseEntity<Draft> create(Actor actor, @PathVariable String key, @Valid @RequestBody NewDraftInput input) {
        return created(drafts.create(key, input.id(), input.content(), actor.id()));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a draft with files from elsewhere")
    ResponseEntity<Draft> createFromFiles(
            Actor actor, @PathVariable String key, @Valid @ModelAttribute DraftUpload upload) throws IOException {
        return created(drafts.create(key, null, upload.newContent(), actor.id()));
    }

    private static ResponseEntity<Draft> created(Draft draft) {
        return ResponseEntity.created(URI.create("/api/v1/flows/" + draft.key() + "/drafts/" + draft.id()))
                .eTag(StaleVersion.etag(draft.version()))
                .body(draft);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a draft with its files")
    ResponseEntity<Draft> show(@PathVariable String key, @PathVariable UUID id) {
        return versioned(drafts.get(key, id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Change a draft", description = "What is left out stays as it is.")
    ResponseEntity<Draft> update(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DraftInput input) {
        return versioned(drafts.update(key, id, input.content(), ifMatch, input.version(), actor.id()));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Change a draft with files from elsewhere")
    ResponseEntity<Draft> updateFromFiles(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @ModelAttribute DraftUpload upload)
            throws IOException {
        return versioned(drafts.update(key, id, upload.content(), ifMatch, null, actor.id()));
    }

    private static ResponseEntity<Draft> versioned(Draft draft) {
        return ResponseEntity.ok().eTag(StaleVersion.etag(draft.version())).body(draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void remove(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        drafts.remove(key, id, ifMatch, actor.id());
    }

    @PostMapping("/{id}/validate")
    @Operation(
            summary = "Check a draft",
            description = "Says whether it can be published as things stand now, and what is to be mended.")
    Report validate(@PathVariable String key, @PathVariable UUID id) {
        return checkDraft.check(key, id);
    }

    @PostMapping("/{id}/routing")
    @Operation(
            summary = "Try the routing table of a draft",
            description =
                    "Which rows are for a request that nobody submits, and which levels they ask for, in the order of"
                            + " the diagram. A table that the checks find an error in is not tried: the answer is 422 with the"
                            + " `findings`.")
    RoutingTrial.Answer routing(
            @PathVariable String key, @PathVariable UUID id, @Valid @RequestBody RoutingInput input) {
        return tryRouting.ask(key, id, input.request());
    }

    @PostMapping("/{id}/publish")
    @Operation(
            summary = "Publish a draft that somebody else changed last",
            description = "Requests that are on their way keep their version; new ones take this one.")
    FlowVersion publish(
            Actor actor,
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PublishInput input) {
        return publishDraft.publish(key, id, input.note(), ifMatch, input.version(), actor.id());
    }
}
