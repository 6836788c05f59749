package io.athenabudget.insights.web;

import io.athenabudget.insights.figures.ApprovalFigure;
import io.athenabudget.insights.figures.Backlog;
import io.athenabudget.insights.figures.CountedApproval;
import io.athenabudget.insights.figures.CountedRequest;
import io.athenabudget.insights.figures.Dimension;
import io.athenabudget.insights.figures.DrillDown;
import io.athenabudget.insights.figures.Facts;
import io.athenabudget.insights.figures.FigureFilter;
import io.athenabudget.insights.figures.FigureGroup;
import io.athenabudget.insights.figures.FigureReader;
import io.athenabudget.insights.figures.Group;
import io.athenabudget.insights.figures.ListOrder;
import io.athenabudget.insights.figures.RequestFigure;
import io.athenabudget.rest.Page;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/insights")
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
@Refuses.Strangers
@Refuses.BadInput
@Refuses.Impossible
@Tag(name = "Insights")
class FigureController {
    private final FigureReader figures;
    private final DrillDown drillDown;
    private final Backlog backlog;
    private final Facts facts;

    FigureController(FigureReader figures, DrillDown drillDown, Backlog backlog, Facts facts) {
        this.figures = figures;
        this.drillDown = drillDown;
        this.backlog = backlog;
        this.facts = facts;
    }

    @GetMapping("/figures")
    @Operation(
            summary = "Count requests and approvals, and how long they took",
            description =
                    "Of the requests that were submitted in a period, as they stand now, and of their approvals. A"
                            + " number's list has the same filters and names the number.")
    @ApiResponse(responseCode = "200", description = "The figures", useReturnTypeSchema = true)
    FigureReader.Total figures(@ParameterObject FigureFilter filter) {
        return figures.of(filter);
    }

    @GetMapping("/figures/by/{dimension}")
    @Operation(
            summary = "Count requests and approvals by what they have in common, in the order of names",
            description =
                    "By `LEVEL`, `TEAM`, `CHANNEL` and `PERSON`, a request counts in each group that has one of its"
                            + " approvals. Teams of few people are told together, as `SMALL`.")
    @ApiResponse(responseCode = "200", description = "One page of groups", useReturnTypeSchema = true)
    Page<FigureGroup> figuresBy(
            @PathVariable Dimension dimension,
            @ParameterObject FigureFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return figures.by(dimension, filter, cursor, limit);
    }

    @GetMapping("/figures/by/{dimension}/groups")
    @Operation(
            summary = "List what requests and approvals have in common, in the order of names, without counting them")
    @ApiResponse(responseCode = "200", description = "One page of groups", useReturnTypeSchema = true)
    Page<Group> groups(
            @PathVariable Dimension dimension,
            @ParameterObject FigureFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return figures.groups(dimension, filter, cursor, limit);
    }

    @GetMapping("/requests")
    @Operation(summary = "List the requests that a number counts")
    @ApiResponse(responseCode = "200", description = "One page of requests", useReturnTypeSchema = true)
    Page<CountedRequest> requests(
            @Parameter(description = "which number") @RequestParam(defaultValue = "SUBMITTED") RequestFigure figure,
            @ParameterObject FigureFilter filter,
            @RequestParam(defaultValue = "LATEST") ListOrder order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return drillDown.requests(filter, figure, order, cursor, limit);
    }

    @GetMapping("/approvals")
    @Operation(summary = "List the approvals that a number counts")
    @ApiResponse(responseCode = "200", description = "One page of approvals", useReturnTypeSchema = true)
    Page<CountedApproval> approvals(
            @Parameter(description = "which number") @RequestParam(defaultValue = "ANY") ApprovalFigure figure,
            @Parameter(description = "for a number of the backlog, on which day (UTC)")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate day,
            @ParameterObject FigureFilter filter,
            @RequestParam(defaultValue = "LATEST") ListOrder order,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return drillDown.approvals(filter, figure, day, order, cursor, limit);
    }

    @GetMapping("/backlog")
    @Operation(
            summary = "Tell how many approvals were open on each day of eight weeks, and what to expect",
            description =
                    "The forecast lets each day change the backlog by the median of what the days of its name did.")
    @ApiResponse(responseCode = "200", description = "The course of the backlog", useReturnTypeSchema = true)
    Backlog.Course backlog(@ParameterObject FigureFilter filter) {
        return backlog.of(filter);
    }

    @PostMapping("/rebuild")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(summary = "Make the facts anew that figures are added up from")
    @ApiResponse(responseCode = "200", description = "How many there are", useReturnTypeSchema = true)
    Facts.Rebuilt rebuild() {
        return facts.rebuild();
    }
}
