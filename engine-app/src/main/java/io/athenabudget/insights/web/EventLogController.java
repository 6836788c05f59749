package io.athenabudget.insights.web;

import io.athenabudget.calls.SensitiveList;
import io.athenabudget.insights.Period;
import io.athenabudget.insights.mining.Naming;
import io.athenabudget.insights.mining.OcelExport;
import io.athenabudget.insights.mining.XesExport;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Event logs for process mining. */
@RestController
@RequestMapping("/api/v1/insights/exports")
@PreAuthorize("hasAnyRole('ANALYST', 'ADMIN')")
@Refuses.Strangers
@Refuses.BadInput
@Refuses.ForNow
@Tag(name = "Insights")
class EventLogController {
    private static final String PERIOD = "It holds the requests that were submitted from one time until, but not at,"
            + " another, with everything that has happened to them since. People have pseudonyms that hold within the"
            + " file, unless `people` says otherwise. Titles, justifications and comments are not in it.";

    private final XesExport xes;
    private final OcelExport ocel;

    EventLogController(XesExport xes, OcelExport ocel) {
        this.xes = xes;
        this.ocel = ocel;
    }

    @SensitiveList
    @GetMapping(path = "/xes", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            summary = "Export the event log of requests as XES",
            description = "IEEE 1849: a trace per request. " + PERIOD)
    @ApiResponse(
            responseCode = "200",
            description = "The log",
            content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")))
    void xes(
            @Parameter(description = "submitted not before this time") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "submitted before this time") @RequestParam(required = false) @Nullable
                    Instant until,
            @Parameter(description = "how people are named") @RequestParam(defaultValue = "PSEUDONYM") Naming people,
            HttpServletResponse response) {
        Period period = Period.of(from, until);
        Download.send(
                response,
                MediaType.APPLICATION_XML_VALUE,
                "budget-requests.xes",
                destination -> xes.write(period, people, destination));
    }

    @SensitiveList
    @GetMapping(path = "/ocel", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Export what happened to requests as an object-centric event log",
            description =
                    "OCEL 2.0 in JSON: requests, approvals, people, categories and departments, and events. " + PERIOD)
    @ApiResponse(
            responseCode = "200",
            description = "The log",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    void ocel(
            @Parameter(description = "submitted not before this time") @RequestParam(required = false) @Nullable
                    Instant from,
            @Parameter(description = "submitted before this time") @RequestParam(required = false) @Nullable
                    Instant until,
            @Parameter(description = "how people are named") @RequestParam(defaultValue = "PSEUDONYM") Naming people,
            HttpServletResponse response) {
        Period period = Period.of(from, until);
        Download.send(
                response,
                MediaType.APPLICATION_JSON_VALUE,
                "budget-requests.jsonocel",
                destination -> ocel.write(period, people, destination));
    }
}
