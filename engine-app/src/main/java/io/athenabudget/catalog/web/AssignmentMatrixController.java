package io.athenabudget.catalog.web;

import io.athenabudget.catalog.FlowInForce;
import io.athenabudget.catalog.ImportAssignments;
import io.athenabudget.catalog.Money;
import io.athenabudget.catalog.WhoDecides;
import io.athenabudget.identity.Actor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The matrix of assignments as a whole: its levels, what it would mean for a request, and its way from and to a file. */
@RestController
@RequestMapping("/api/v1/assignments")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Catalogue")
class AssignmentMatrixController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int LONGEST_REGION = 40;

    private final FlowInForce flow;
    private final WhoDecides whoDecides;
    private final ImportAssignments importAssignments;

    AssignmentMatrixController(FlowInForce flow, WhoDecides whoDecides, ImportAssignments importAssignments) {
        this.flow = flow;
        this.whoDecides = whoDecides;
        this.importAssignments = importAssignments;
    }

    @GetMapping("/levels")
    @Operation(summary = "List the levels of the flow in force, in the order of the model")
    Page<FlowInForce.Level> levels() {
        return new Page<>(flow.levels(), null);
    }

    @GetMapping("/simulation")
    @Operation(summary = "Show who would decide a request, and by which assignments")
    WhoDecides.Simulation simulate(
            @RequestParam UUID categoryId,
            @RequestParam String region,
            @RequestParam(required = false) @Nullable UUID departmentId,
            @RequestParam String amount,
            @RequestParam String currency) {
        if (region.isBlank() || region.length() > LONGEST_REGION || region.indexOf('\0') >= 0) {
            throw new InvalidInput("region", "must have 1 to " + LONGEST_REGION + " characters");
        }
        return whoDecides.of(categoryId, region, departmentId, Money.parse(amount, currency));
    }

    @GetMapping(value = "/export", produces = "text/csv")
    @Operation(summary = "Export all assignments as CSV")
    ResponseEntity<String> export() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("assignments.csv")
                                .build()
                                .toString())
                .body(importAssignments.export());
    }

    @PostMapping(value = "/import", consumes = "text/csv")
    @Operation(
            summary = "Import assignments from CSV, all or nothing; a dry run shows what each line would change",
            description = "Columns: category (code), level, region (empty for any), department (name or id, empty for"
                    + " any), approvers (usernames, separated by spaces; none removes the assignment).")
    ImportAssignments.Result importSheet(
            Actor actor, @RequestParam(defaultValue = "false") boolean dryRun, @RequestBody String csv) {
        return dryRun ? importAssignments.rehearse(csv) : importAssignments.run(csv, actor.id());
    }
}
