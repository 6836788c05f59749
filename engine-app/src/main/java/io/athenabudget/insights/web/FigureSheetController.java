package io.athenabudget.insights.web;

import io.athenabudget.insights.figures.ApprovalFigure;
import io.athenabudget.insights.figures.Dimension;
import io.athenabudget.insights.figures.FigureFilter;
import io.athenabudget.insights.figures.FigureSheets;
import io.athenabudget.insights.figures.RequestFigure;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@link FigureController} answers, for spreadsheets. */
@RestController
@RequestMapping("/api/v1/insights")
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
@Refuses.Strangers
@Refuses.BadInput
@Refuses.Impossible
@Refuses.ForNow
@Tag(name = "Insights")
class FigureSheetController {
    private static final String CSV = "text/csv";

    private final FigureSheets sheets;

    FigureSheetController(FigureSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(path = "/figures/by/{dimension}/csv", produces = CSV)
    @Operation(summary = "Export figures by what requests and approvals have in common as CSV")
    @ApiResponse(
            responseCode = "200",
            description = "A line for each group",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    void figures(
            @PathVariable Dimension dimension, @ParameterObject FigureFilter filter, HttpServletResponse response) {
        Download.send(response, CSV, "figures.csv", destination -> sheets.figures(dimension, filter, destination));
    }

    @GetMapping(path = "/requests/csv", produces = CSV)
    @Operation(summary = "Export the requests that a number counts as CSV")
    @ApiResponse(
            responseCode = "200",
            description = "A line for each request",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    void requests(
            @Parameter(description = "which number") @RequestParam(defaultValue = "SUBMITTED") RequestFigure figure,
            @ParameterObject FigureFilter filter,
            HttpServletResponse response) {
        Download.send(response, CSV, "requests.csv", destination -> sheets.requests(filter, figure, destination));
    }

    @GetMapping(path = "/approvals/csv", produces = CSV)
    @Operation(summary = "Export the approvals that a number counts as CSV")
    @ApiResponse(
            responseCode = "200",
            description = "A line for each approval",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    void approvals(
            @Parameter(description = "which number") @RequestParam(defaultValue = "ANY") ApprovalFigure figure,
            @Parameter(description = "for a number of the backlog, on which day (UTC)")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate day,
            @ParameterObject FigureFilter filter,
            HttpServletResponse response) {
        Download.send(
                response, CSV, "approvals.csv", destination -> sheets.approvals(filter, figure, day, destination));
    }
}
