package io.athenabudget.insights.mining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A variant as the database counts it.
 *
 * @param versions how many cases there are by each version, 0 standing for one that is not known
 */
record CountedVariant(
        String id,
        List<String> activities,
        long cases,
        double share,
        double cumulativeShare,
        long median,
        long p90,
        List<Variant.Example> examples,
        List<InVersion> versions) {

    record InVersion(int version, long cases) {}

    static CountedVariant of(ResultSet row) throws SQLException {
        List<String> exampleIds = texts(row, "example_ids");
        List<String> exampleNumbers = texts(row, "example_numbers");
        List<Variant.Example> examples = new ArrayList<>();
        for (int i = 0; i < exampleIds.size(); i++) {
            examples.add(new Variant.Example(UUID.fromString(exampleIds.get(i)), exampleNumbers.get(i)));
        }
        List<String> versions = texts(row, "versions");
        List<String> versionCases = texts(row, "version_cases");
        List<InVersion> inVersions = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            inVersions.add(new InVersion(Integer.parseInt(versions.get(i)), Long.parseLong(versionCases.get(i))));
        }
        return new CountedVariant(
                row.getString("id"),
                texts(row, "activities"),
                row.getLong("cases"),
                row.getDouble("share"),
                row.getDouble("cumulative"),
                row.getLong("median"),
                row.getLong("p90"),
                examples,
                inVersions);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
