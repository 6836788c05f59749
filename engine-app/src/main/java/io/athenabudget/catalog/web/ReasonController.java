package io.athenabudget.catalog.web;

import io.athenabudget.catalog.Reason;
import io.athenabudget.catalog.Reasons;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.StaleVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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
@RequestMapping("/api/v1/reasons")
@Tag(name = "Catalogue")
class ReasonController {
    private final Reasons reasons;

    ReasonController(Reasons reasons) {
        this.reasons = reasons;
    }

    /** @param categoryId null for a reason that fits every category */
    record ReasonInput(
            @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,79}", message = "must be capitals, digits, _ -")
            String code,

            @NotBlank @Size(max = 200) String name,
            @Nullable UUID categoryId,
            @Nullable Boolean active,
            @Nullable Long version) {}

    @GetMapping
    @Operation(summary = "List reasons")
    Page<Reason> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return reasons.list(cursor, limit);
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a reason")
    ResponseEntity<Reason> create(Actor actor, @Valid @RequestBody ReasonInput input) {
        Reason created = reasons.create(input.code(), input.name(), input.categoryId(), actor.id());
        return ResponseEntity.created(URI.create("/api/v1/reasons/" + created.id()))
                .eTag(StaleVersion.etag(created.version()))
                .body(created);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Change or retire a reason")
    ResponseEntity<Reason> update(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonInput input) {
        Reason updated = reasons.update(
                id,
                input.code(),
                input.name(),
                input.categoryId(),
                !Boolean.FALSE.equals(input.active()),
                ifMatch,
                input.version(),
                actor.id());
        return ResponseEntity.ok().eTag(StaleVersion.etag(updated.version())).body(updated);
    }
}
