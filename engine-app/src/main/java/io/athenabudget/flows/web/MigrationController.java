package io.athenabudget.flows.web;

import io.athenabudget.approvals.MovedChains;
import io.athenabudget.calls.OwnTransaction;
import io.athenabudget.flows.FlowVersions;
import io.athenabudget.flows.migration.MigrateRequests;
import io.athenabudget.flows.migration.MigratedRequest;
import io.athenabudget.flows.migration.Migration;
import io.athenabudget.flows.migration.MigrationPreview;
import io.athenabudget.flows.migration.Migrations;
import io.athenabudget.flows.migration.PreviewMigration;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/v1/flows/{key}/migrations")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Flows")
class MigrationController {
    private static final int USUAL_CANARY = 5;

    private final FlowVersions versions;
    private final PreviewMigration preview;
    private final MigrateRequests migrate;
    private final Migrations migrations;

    MigrationController(
            FlowVersions versions, PreviewMigration preview, MigrateRequests migrate, Migrations migrations) {
        this.versions = versions;
        this.preview = preview;
        this.migrate = migrate;
        this.migrations = migrations;
    }

    /**
     * @param source an element of the old version
     * @param target the element of the new version that replaces it; null for none
     */
    record PlaceInput(
            @NotBlank @Size(max = 300) String source,
            @Nullable @Size(max = 300) String target) {}

    /**
     * @param to the version in force when it is left away
     * @param places what is not as it would be found automatically
     */
    record PreviewInput(
            @NotNull Integer from,
            @Nullable Integer to,
            @Nullable @Size(max = 1000) List<@NotNull @Valid PlaceInput> places) {}

    /**
     * @param canary how many go ahead of the others, 5 when it is left away; with 0 all go at once
     * @param note why
     */
    record MigrationInput(
            @NotNull Integer from,
            @Nullable Integer to,
            @Nullable @Size(max = 1000) List<@NotNull @Valid PlaceInput> places,
            @Nullable @Min(0) @Max(1_000_000) Integer canary,
            @NotBlank @Size(max = 2000) String note) {}

    @PostMapping("/preview")
    @OwnTransaction
    @Operation(
            summary = "Show which running requests a migration would move, and which not",
            description = "One request of each situation is moved, and put back.")
    MigrationPreview preview(Actor actor, @PathVariable String key, @Valid @RequestBody PreviewInput input) {
        return preview.preview(key, input.from(), to(key, input.to()), chosen(input.places()), actor.id());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Begin to move running requests to another version",
            description = "Those that go ahead are moved; then it waits until it is resumed.")
    Migration begin(Actor actor, @PathVariable String key, @Valid @RequestBody MigrationInput input) {
        return migrate.begin(
                key,
                input.from(),
                to(key, input.to()),
                chosen(input.places()),
                input.canary() == null ? USUAL_CANARY : input.canary(),
                input.note(),
                actor.id());
    }

    private int to(String key, @Nullable Integer version) {
        return version == null ? versions.inForce(key).version() : version;
    }

    private static Map<String, String> chosen(@Nullable List<PlaceInput> places) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (places != null) {
            places.forEach(place -> chosen.put(place.source(), place.target() == null ? "" : place.target()));
        }
        return chosen;
    }

    @GetMapping
    @Operation(summary = "List migrations, the latest first")
    Page<Migration> list(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        versions.inForce(key);
        return migrations.list(key, cursor, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show how far a migration is")
    Migration show(@PathVariable String key, @PathVariable UUID id) {
        return migrations.get(key, id);
    }

    @GetMapping("/{id}/check")
    @Operation(summary = "Look again at the requests of a migration that went ahead")
    MovedChains.Check check(@PathVariable String key, @PathVariable UUID id) {
        return migrate.check(key, id);
    }

    @PostMapping("/{id}/pause")
    @Operation(summary = "Pause a migration", description = "One that does not run stays as it is.")
    Migration pause(Actor actor, @PathVariable String key, @PathVariable UUID id) {
        return migrate.pause(key, id, actor.id());
    }

    @PostMapping("/{id}/resume")
    @Operation(
            summary = "Let a migration go on, also the requests that waited for those that went ahead",
            description = "One that runs, or has ended, stays as it is.")
    Migration resume(Actor actor, @PathVariable String key, @PathVariable UUID id) {
        return migrate.resume(key, id, actor.id());
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "End a migration", description = "What was moved stays moved.")
    Migration cancel(Actor actor, @PathVariable String key, @PathVariable UUID id) {
        return migrate.cancel(key, id, actor.id());
    }

    @GetMapping("/{id}/requests")
    @Operation(summary = "List what became of the requests of a migration")
    Page<MigratedRequest> requests(
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestParam(required = false) MigratedRequest.@Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return migrations.requests(migrations.get(key, id).id(), outcome, cursor, limit);
    }
}
