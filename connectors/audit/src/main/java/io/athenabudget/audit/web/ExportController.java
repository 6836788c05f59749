package io.athenabudget.audit.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.audit.export.Export;
import io.athenabudget.audit.search.EntryFilter;
import io.athenabudget.audit.search.EntrySearch;
import io.athenabudget.audit.search.FoundEntry;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * Exports: the whole log as JSON Lines, which the offline verifier reads; and what a filter finds as tables, for
 * spreadsheets and for process mining.
 */
@RestController
@RequestMapping("/api/v1/audit/export")
@PreAuthorize("hasAnyRole('ADMIN', 'ANALYST')")
@Refuses.Strangers
class ExportController {
    private static final int ENTRIES_AT_A_TIME = 1_000;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl");

    private final Export export;
    private final EntrySearch search;

    ExportController(Export export, EntrySearch search) {
        this.export = export;
        this.search = search;
    }

    @Operation(
            summary = "Export the whole log",
            description = "JSON Lines: entries in order, each signed checkpoint behind the last entry that it covers. "
                    + "It is what `./athena audit verify` reads, offline. What was erased is not in it.")
    @ApiResponse(
            responseCode = "200",
            description = "The export",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
    @GetMapping("/log.jsonl")
    ResponseEntity<StreamingResponseBody> jsonLines() {
        return file("audit-log.jsonl", JSON_LINES, export::write);
    }

    @Operation(
            summary = "Export entries as a table",
            description = "RFC 4180, newest first, for spreadsheets. It takes the filters of the list.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Refuses.BadInput
    @GetMapping("/entries.csv")
    ResponseEntity<StreamingResponseBody> entries(
            @Parameter(description = "who acted, on whose behalf, or who was acted upon")
                    @RequestParam(required = false)
                    @Nullable
                    UUID userId,
            @Parameter(description = "entries about this budget request") @RequestParam(required = false) @Nullable
                    UUID requestId,
            @Parameter(description = "the kind of event, such as ApprovalDecided")
                    @RequestParam(required = false)
                    @Nullable
                    String action,
            @Parameter(description = "not before this time") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "before this time") @RequestParam(required = false) @Nullable Instant until) {
        EntryFilter filter = new EntryFilter(userId, requestId, action, from, until);
        return file("audit-entries.csv", CSV, out -> {
            CSVPrinter csv = csv(
                    out,
                    "index",
                    "id",
                    "time",
                    "action",
                    "actor",
                    "on_behalf_of",
                    "object_type",
                    "object_id",
                    "request_id",
                    "trace_id",
                    "ip",
                    "user_agent",
                    "authentication",
                    "data");
            for (EntryView entry : new Entries(filter)) {
                csv.printRecord(
                        entry.index(),
                        entry.id(),
                        entry.time(),
                        entry.action(),
                        entry.actor(),
                        entry.onBehalfOf(),
                        entry.object().type(),
                        inert(entry.object().id()),
                        entry.requestId(),
                        entry.traceId(),
                        entry.client().ip(),
                        inert(entry.client().userAgent()),
                        inert(entry.client().authentication()),
                        entry.data());
            }
            csv.flush();
        });
    }

    /** One row per event of a request, as process mining reads it: case, activity, time, resource. */
    @Operation(
            summary = "Export the event log for process mining",
            description =
                    "Case (the budget request), activity, time and resource of everything that happened to a request.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Refuses.BadInput
    @GetMapping("/event-log.csv")
    ResponseEntity<StreamingResponseBody> eventLog(
            @Parameter(description = "not before this time") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(description = "before this time") @RequestParam(required = false) @Nullable Instant until) {
        EntryFilter filter = new EntryFilter(null, null, null, from, until);
        return file("event-log.csv", CSV, out -> {
            CSVPrinter csv =
                    csv(out, "case_id", "activity", "timestamp", "resource", "on_behalf_of", "level", "outcome");
            for (EntryView entry : new Entries(filter)) {
                if (entry.requestId() != null) {
                    csv.printRecord(
                            entry.requestId(),
                            entry.action(),
                            entry.time(),
                            entry.actor(),
                            entry.onBehalfOf(),
                            text(entry.data(), "level"),
                            text(entry.data(), "outcome"));
                }
            }
            csv.flush();
        });
    }

    /** What a filter finds, read page by page while it is written. */
    private final class Entries implements Iterable<EntryView> {
        private final EntryFilter filter;

        Entries(EntryFilter filter) {
            this.filter = filter;
        }

        @Override
        public Iterator<EntryView> iterator() {
            return new Iterator<>() {
                private List<FoundEntry> page = search.page(filter, null, ENTRIES_AT_A_TIME);
                private int next;

                @Override
                public boolean hasNext() {
                    if (next == page.size() && page.size() == ENTRIES_AT_A_TIME) {
                        FoundEntry last = page.get(next - 1);
                        page = search.page(
                                filter, new EntrySearch.Position(last.time(), last.index()), ENTRIES_AT_A_TIME);
                        next = 0;
                    }
                    return next < page.size();
                }

                @Override
                public EntryView next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return EntryView.of(page.get(next++));
                }
            };
        }
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, MediaType type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }

    private static CSVPrinter csv(OutputStream out, String... header) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader(header)
                .get()
                .print(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    private static @Nullable String text(JsonNode data, String name) {
        return data.path(name).textValue();
    }

    /** A spreadsheet takes what begins like this for a formula, and somebody will call their browser so. */
    private static @Nullable String inert(@Nullable String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
