package io.athenabudget.insights.figures;

import static io.athenabudget.rest.SpreadsheetText.inert;

import io.athenabudget.insights.Destination;
import io.athenabudget.insights.Exports;
import io.athenabudget.rest.Page;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Figures and the lists behind them as CSV, for spreadsheets. Lists are written page by page, of any length. */
@Service
public class FigureSheets {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final FigureReader figures;
    private final DrillDown drillDown;
    private final Exports exports;

    FigureSheets(FigureReader figures, DrillDown drillDown, Exports exports) {
        this.figures = figures;
        this.drillDown = drillDown;
        this.exports = exports;
    }

    /** A line for each group; amounts have two columns for each base currency. */
    public void figures(Dimension dimension, FigureFilter filter, Destination destination) throws IOException {
        List<FigureGroup> groups = figures.all(dimension, filter);
        List<String> currencies = groups.stream()
                .flatMap(group -> group.figures().budget().stream())
                .map(Figures.Budget::currency)
                .distinct()
                .sorted()
                .toList();
        List<String> header = new ArrayList<>(List.of(
                "key",
                "name",
                "requests",
                "pending",
                "decided",
                "approved",
                "rejected",
                "withdrawn",
                "replacing",
                "rolled_back",
                "ended",
                "cycle_median_seconds",
                "cycle_p90_seconds",
                "to_the_end_median_seconds",
                "to_the_end_p90_seconds",
                "approvals_open",
                "approvals_decided",
                "approvals_late",
                "decisions_rolled_back",
                "waiting_median_seconds",
                "waiting_p90_seconds",
                "decided_phone",
                "decided_web",
                "decided_link",
                "decided_api",
                "decided_unknown"));
        currencies.forEach(currency -> header.addAll(List.of("asked_" + currency, "granted_" + currency)));
        try (CSVPrinter csv = open(destination, header)) {
            for (FigureGroup group : groups) {
                csv.printRecord(line(group, currencies));
            }
        }
    }

    private static List<@Nullable Object> line(FigureGroup group, List<String> currencies) {
        Figures.Requests requests = group.figures().requests();
        Figures.Approvals approvals = group.figures().approvals();
        Figures.Channels channels = approvals.byChannel();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                inert(group.key()),
                group.name() == null ? null : inert(group.name()),
                requests.submitted(),
                requests.pending(),
                requests.decided(),
                requests.approved(),
                requests.rejected(),
                requests.withdrawn(),
                requests.replacing(),
                requests.rolledBack(),
                requests.ended(),
                requests.cycle().medianSeconds(),
                requests.cycle().p90Seconds(),
                requests.toTheEnd().medianSeconds(),
                requests.toTheEnd().p90Seconds(),
                approvals.open(),
                approvals.decided(),
                approvals.late(),
                approvals.rolledBack(),
                approvals.waiting().medianSeconds(),
                approvals.waiting().p90Seconds(),
                channels.phone(),
                channels.web(),
                channels.link(),
                channels.api(),
                channels.unknown()));
        for (String currency : currencies) {
            Figures.Budget budget = group.figures().budget().stream()
                    .filter(each -> each.currency().equals(currency))
                    .findFirst()
                    .orElse(null);
            cells.add(budget == null ? null : budget.asked());
            cells.add(budget == null ? null : budget.granted());
        }
        return cells;
    }

    public void requests(FigureFilter filter, RequestFigure figure, Destination destination) throws IOException {
        write(
                destination,
                List.of(
                        "number",
                        "status",
                        "region",
                        "category",
                        "submitted_at",
                        "decided_at",
                        "cycle_seconds",
                        "replaces",
                        "decisions_rolled_back",
                        "currency",
                        "asked",
                        "granted"),
                cursor -> drillDown.requests(filter, figure, ListOrder.LATEST, cursor, ROWS_AT_A_TIME),
                request -> Arrays.asList(
                        request.number(),
                        request.status(),
                        inert(request.region()),
                        inert(request.category()),
                        request.submittedAt(),
                        request.decidedAt(),
                        request.seconds(),
                        request.replaces(),
                        request.rolledBack(),
                        request.currency(),
                        request.asked(),
                        request.granted()));
    }

    public void approvals(FigureFilter filter, ApprovalFigure figure, @Nullable LocalDate day, Destination destination)
            throws IOException {
        write(
                destination,
                List.of(
                        "number",
                        "level",
                        "level_name",
                        "region",
                        "category",
                        "opened_at",
                        "due_at",
                        "closed_at",
                        "waiting_seconds",
                        "outcome",
                        "late",
                        "rolled_back",
                        "channel"),
                cursor -> drillDown.approvals(filter, figure, day, ListOrder.LATEST, cursor, ROWS_AT_A_TIME),
                approval -> Arrays.asList(
                        approval.number(),
                        inert(approval.level()),
                        inert(approval.levelName()),
                        inert(approval.region()),
                        inert(approval.category()),
                        approval.openedAt(),
                        approval.dueAt(),
                        approval.closedAt(),
                        approval.seconds(),
                        approval.outcome(),
                        approval.late(),
                        approval.rolledBack(),
                        approval.channel()));
    }

    private <T> void write(
            Destination destination,
            List<String> header,
            Function<@Nullable String, Page<T>> pages,
            Function<T, List<? extends @Nullable Object>> line)
            throws IOException {
        try {
            exports.run(() -> {
                // What is refused is refused before anything is written.
                Page<T> page = pages.apply(null);
                try (CSVPrinter csv = open(destination, header)) {
                    for (; ; page = pages.apply(page.nextCursor())) {
                        for (T row : page.items()) {
                            csv.printRecord(line.apply(row));
                        }
                        if (page.nextCursor() == null) {
                            return;
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CSVPrinter open(Destination destination, List<String> header) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader(header.toArray(String[]::new))
                .get()
                .print(new BufferedWriter(new OutputStreamWriter(destination.open(), StandardCharsets.UTF_8)));
    }
}
