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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads an approval log: CSV, plain or gzipped, with the columns {@code case_id, seq, activity, timestamp, amount_eur,
 * org_unit}. Activities are understood by their wording, "… SUBMITTED by EMPLOYEE", "… APPROVED by X", "… FINAL_APPROVED
 * by X", "… REJECTED by X"; others (payments, drafts) are no step of an approval and are passed over.
 */
final class ApprovalLog {
    private static final Pattern ACTIVITY =
            Pattern.compile(".*\\b(SUBMITTED|APPROVED|FINAL_APPROVED|REJECTED) by (.+)");
    private static final String REQUESTER = "EMPLOYEE";

    /** The log's name for the system itself. */
    private static final String SYSTEM = "MISSING";

    private ApprovalLog() {}

    static List<LogCase> read(Path file) throws IOException {
        Map<String, List<Event>> cases = new LinkedHashMap<>();
        try (Reader reader = open(file)) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(reader)) {
                cases.computeIfAbsent(row.get("case_id"), id -> new ArrayList<>())
                        .add(Event.of(row));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not an approval log: " + e.getMessage(), e);
        }
        return cases.entrySet().stream()
                .map(entry -> logCase(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }

    private record Event(int sequence, OffsetDateTime time, String activity, BigDecimal amount, String unit) {
        static Event of(CSVRecord row) {
            return new Event(
                    Integer.parseInt(row.get("seq")),
                    OffsetDateTime.parse(row.get("timestamp")),
                    row.get("activity"),
                    new BigDecimal(row.get("amount_eur")).setScale(2, RoundingMode.HALF_UP),
                    row.get("org_unit"));
        }
    }

    private static LogCase logCase(String id, List<Event> events) {
        events.sort(Comparator.comparingInt(Event::sequence));
        List<LogCase.Round> rounds = new ArrayList<>();
        RoundReader round = null;
        for (Event event : events) {
            Matcher activity = ACTIVITY.matcher(event.activity);
            if (!activity.matches()) {
                continue;
            }
            if (activity.group(1).equals("SUBMITTED")) {
                if (round != null) {
                    rounds.add(round.complete());
                }
                round = new RoundReader();
            } else if (round != null) {
                round.add(activity.group(1), activity.group(2));
            }
        }
        if (round != null) {
            rounds.add(round.complete());
        }
        return new LogCase(id, events.get(0).unit, events.get(0).amount, rounds);
    }

    private static final class RoundReader {
        private final List<LogCase.Decision> decisions = new ArrayList<>();
        private boolean withdrawn;
        private boolean finished;
        private int level;

        void add(String verb, String role) {
            if (verb.equals("REJECTED") && role.equals(REQUESTER)) {
                withdrawn = true;
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
            return new LogCase.Round(decisions, withdrawn, finished ? level : level + 1);
        }
    }
}
