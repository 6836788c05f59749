package io.athenabudget.catalog;

import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.SpreadsheetText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The assignment matrix as a table of a spreadsheet: one line per place, its approvers in one cell. */
final class AssignmentSheet {
    static final String CATEGORY = "category";
    static final String LEVEL = "level";
    static final String REGION = "region";
    static final String DEPARTMENT = "department";
    static final String APPROVERS = "approvers";

    private static final String[] COLUMNS = {CATEGORY, LEVEL, REGION, DEPARTMENT, APPROVERS};
    private static final String HEADER = String.join(", ", COLUMNS);
    /** More than any matrix that people keep by hand, and what one transaction changes in seconds. */
    static final int MOST_LINES = 5_000;

    private AssignmentSheet() {}

    /**
     * A line as it stands in the file; nothing is known of it yet.
     *
     * @param number as a spreadsheet counts, the header being the first
     */
    record Line(long number, String category, String level, String region, String department, List<String> approvers) {}

    static List<Line> read(String csv) {
        if (csv.indexOf('\0') >= 0) {
            throw new InvalidInput("/lines", "must be text, without NUL characters");
        }
        String text = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            if (!parser.getHeaderMap().keySet().containsAll(Arrays.asList(COLUMNS))) {
                throw new InvalidInput("/header", "must name the columns " + HEADER);
            }
            for (CSVRecord row : parser) {
                if (lines.size() == MOST_LINES) {
                    throw new InvalidInput("/lines", "are more than " + MOST_LINES + ": import them in parts");
                }
                // The number of the record, as quoted texts may go over several lines of the file.
                lines.add(line(row.getRecordNumber() + 1, row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new InvalidInput("/lines/" + (lines.size() + 2), "cannot be read as CSV: check its quotes");
        }
        return lines;
    }

    static String write(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv =
                CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(out)) {
            for (Line line : lines) {
                csv.printRecord(
                        SpreadsheetText.inert(line.category()),
                        SpreadsheetText.inert(line.level()),
                        SpreadsheetText.inert(line.region()),
                        SpreadsheetText.inert(line.department()),
                        SpreadsheetText.inert(String.join(" ", line.approvers())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Spreadsheets in half of the world separate by semicolons, whatever the C in CSV says. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") && !header.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
    }

    private static Line line(long number, CSVRecord row) {
        List<String> approvers = Arrays.stream(cell(row, APPROVERS).split("[\\s,;|]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Line(
                number, cell(row, CATEGORY), cell(row, LEVEL), cell(row, REGION), cell(row, DEPARTMENT), approvers);
    }

    private static String cell(CSVRecord row, String column) {
        String text = row.isSet(column) ? row.get(column).strip() : "";
        return SpreadsheetText.original(text);
    }
}
