package io.athenabudget.replay;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an approval log: CSV, plain or gzipped, with the columns {@code case_id, seq, activity, timestamp, amount_eur,
 * org_unit}, in any order and with any others. Activities are understood by their wording, "… SUBMITTED by EMPLOYEE", "…
 * APPROVED by X", "… FINAL_APPROVED by X", "… REJECTED by X", and what stands before the verb names the document that is
 * meant; others (payments, drafts, trips) are no step of an approval and are passed over.
 */
final class ApprovalLog {
    private static final Pattern ACTIVITY =
            Pattern.compile("(.*?)\\b(SUBMITTED|APPROVED|FINAL_APPROVED|REJECTED) by (.+)");
    private static final List<String> COLUMNS =
            List.of("case_id", "seq", "activity", "timestamp", "amount_eur", "org_unit");
    private static final String REQUESTER = "EMPLOYEE";

    /** The log's name for the system itself. */
    private static final String SYSTEM = "MISSING";

    private static final String NO_UNIT = "no unit";

    private ApprovalLog() {}

    static List<LogCase> read(Path file) throws IOException {
        Map<String, List<Event>> cases = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (Reader reader = open(file);
                CSVParser rows = format.parse(reader)) {
            for (String column : COLUMNS) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new IOException("%s is not an approval log: it has no column %s (it needs %s)"
                            .formatted(file, column, String.join(", ", COLUMNS)));
                }
            }
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw new IOException("%s, row %d has %d values and not %d"
                            .formatted(
                                    file,
                                    row.getRecordNumber(),
                                    row.size(),
                                    rows.getHeaderNames().size()));
                }
                cases.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>())
                        .add(Event.of(file, row));
            }
        }
        return cases.entrySet().stream()
                .map(entry -> logCase(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new InputStreamReader(
                BOMInputStream.builder()
                        .setInputStream(gzipped ? new GZIPInputStream(in) : in)
                        .get(),
                StandardCharsets.UTF_8);
    }

    private record Event(
            int sequence, String activity, @Nullable BigDecimal amount, String unit) {
        static Event of(Path file, CSVRecord row) throws IOException {
            // The order is told by seq; the time is read only to refuse a file that is something else.
            value(file, row, "timestamp", "a time with its offset", OffsetDateTime::parse);
            return new Event(
                    value(file, row, "seq", "a whole number", Integer::valueOf),
                    row.get("activity"),
                    row.get("amount_eur").isBlank()
                            ? null
                            : value(file, row, "amount_eur", "a number", BigDecimal::new)
                                    .setScale(2, RoundingMode.HALF_UP),
                    row.get("org_unit").isBlank() ? NO_UNIT : row.get("org_unit"));
        }

        private static <T> T value(Path file, CSVRecord row, String column, String expected, Function<String, T> parse)
                throws IOException {
            String text = row.get(column).strip();
            try {
                return parse.apply(text);
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new IOException(
                        "%s, row %d: %s is \"%s\" and not %s"
                                .formatted(file, row.getRecordNumber(), column, text, expected),
                        e);
            }
        }
    }

    private static LogCase logCase(String id, List<Event> events) {
        events.sort(Comparator.comparingInt(Event::sequence));
        BigDecimal amount = events.stream()
                .map(Event::amount)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<RoundReader> rounds = new ArrayList<>();
        Map<String, RoundReader> current = new HashMap<>();
        String contradiction = null;
        for (Event event : events) {
            Matcher activity = ACTIVITY.matcher(event.activity);
            if (!activity.matches()) {
                continue;
            }
            String document = activity.group(1).strip();
            RoundReader round = current.get(document);
            if (activity.group(2).equals("SUBMITTED")) {
                round = new RoundReader(document, event.amount == null ? amount : event.amount);
                current.put(document, round);
                rounds.add(round);
            } else if (round != null) {
                round.add(activity.group(2), activity.group(3).strip());
            } else if (!activity.group(3).strip().equals(REQUESTER)) {
                contradiction = "\"%s\" comes before any submission".formatted(event.activity);
            }
        }
        return new LogCase(
                id,
                events.get(0).unit,
                rounds.stream().map(RoundReader::complete).toList(),
                contradiction);
    }

    private static final class RoundReader {
        private final String document;
        private final @Nullable BigDecimal amount;
        private final List<LogCase.Decision> decisions = new ArrayList<>();
        private @Nullable Integer withdrawnAfter;
        private boolean finished;
        private int level;

        RoundReader(String document, @Nullable BigDecimal amount) {
            this.document = document;
            this.amount = amount;
        }

        void add(String verb, String role) {
            if (verb.equals("REJECTED") && role.equals(REQUESTER)) {
                withdrawnAfter = withdrawnAfter == null ? decisions.size() : withdrawnAfter;
                return;
            }
            boolean approved = !verb.equals("REJECTED");
            boolean overrules = !approved && role.equals(SYSTEM) && level > 0;
            if (!overrules) {
                level++;
            }
            decisions.add(new LogCase.Decision(role, approved, overrules, level));
            finished = verb.equals("FINAL_APPROVED") || !approved || finished;
        }

        /** A round that the log leaves in the middle has one level more than were decided, which stays open. */
        LogCase.Round complete() {
            return new LogCase.Round(document, amount, decisions, withdrawnAfter, finished ? level : level + 1);
        }
    }
}
