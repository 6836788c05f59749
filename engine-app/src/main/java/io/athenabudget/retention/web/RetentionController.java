package io.athenabudget.retention.web;

import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.athenabudget.retention.HistoryArchive;
import io.athenabudget.retention.HistoryArchives;
import io.athenabudget.retention.Retention;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/retention")
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
@Refuses.Strangers
@Tag(name = "Retention")
class RetentionController {
    private final Retention retention;
    private final HistoryArchives archives;

    RetentionController(Retention retention, HistoryArchives archives) {
        this.retention = retention;
        this.archives = archives;
    }

    @GetMapping
    @Operation(
            summary = "Show for how long the history of requests is kept",
            description = "Of the classes, the first that fits a request is the request's.")
    @ApiResponse(responseCode = "200", description = "The rules", useReturnTypeSchema = true)
    Retention.Rules rules() {
        return retention.rules();
    }

    @GetMapping("/archives")
    @Refuses.BadInput
    @Operation(summary = "List the files to which history was archived, the latest first")
    @ApiResponse(responseCode = "200", description = "One page of files", useReturnTypeSchema = true)
    Page<HistoryArchive> archives(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return archives.list(cursor, limit);
    }
}
