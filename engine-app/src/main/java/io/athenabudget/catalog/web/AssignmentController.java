package io.athenabudget.catalog.web;

import io.athenabudget.catalog.Assignment;
import io.athenabudget.catalog.Assignments;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
@RequestMapping("/api/v1/assignments")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Catalogue")
class AssignmentController {
    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    /**
     * @param level the id of the user task in the flow, such as L1
     * @param region any region when absent
     * @param departmentId any department when absent
     */
    record AssignmentInput(
            @NotNull UUID categoryId,
            @NotBlank @Size(max = 100) String level,
            @Nullable @Size(min = 1, max = 40) String region,
            @Nullable UUID departmentId,
            @NotEmpty @Size(max = 100) List<@NotNull UUID> approverIds,
            @Nullable Long version) {
        Assignments.Entry entry() {
            return new Assignments.Entry(categoryId, level, region, departmentId, approverIds);
        }
    }

    @GetMapping
    @Operation(summary = "List assignments")
    Page<Assignment> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return assignments.list(cursor, limit);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Assign approvers; open approvals follow at once")
    ResponseEntity<Assignment> create(Actor actor, @Valid @RequestBody AssignmentInput input) {
        Assignment created = assignments.create(input.entry(), actor.id());
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + created.id()))
                .eTag(StaleVersion.etag(created.version()))
                .body(created);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change an assignment; open approvals follow at once")
    ResponseEntity<Assignment> update(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AssignmentInput input) {
        Assignment updated = assignments.update(id, input.entry(), ifMatch, input.version(), actor.id());
        return ResponseEntity.ok().eTag(StaleVersion.etag(updated.version())).body(updated);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an assignment; open approvals follow the next most specific one")
    void remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        assignments.remove(id, ifMatch, actor.id());
    }
}
