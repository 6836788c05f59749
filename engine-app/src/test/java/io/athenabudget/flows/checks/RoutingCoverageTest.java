package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each request that the table forgets, and each two rows that get in each other's way, is told of where it is. */
class RoutingCoverageTest {
    private static final Draft SHIPPED = Draft.shipped();

    /** A row of the table: amount, category, region, level. */
    private static String row(int number, String amount, String category, String region, String level) {
        return "<rule id=\"r" + number + "\">" + cell("in", amount) + cell("in", category) + cell("in", region)
                + cell("out", "\"" + level + "\"") + cell("out", "\"so it is\"") + "</rule>";
    }

    private static String cell(String kind, String text) {
        return "<" + kind + "putEntry><text>" + text.replace("<", "&lt;") + "</text></" + kind + "putEntry>";
    }

    private static Draft table(String policy, String... rows) {
        String table = SHIPPED.table().replace("COLLECT", policy);
        return SHIPPED.table(table.substring(0, table.indexOf("<rule "))
                + String.join("", rows)
                + table.substring(table.indexOf("</decisionTable>")));
    }

    private static List<Finding> found(String rule, Draft draft) {
        return draft.check().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static List<String> gaps(String... rows) {
        return found("routing-gap", table("COLLECT", rows)).stream()
                .map(Finding::message)
                .map(message -> message.substring(message.indexOf("requests ") + 9, message.lastIndexOf(": ")))
                .toList();
    }

    @Test
    void a_gap_in_the_amounts_is_told_with_its_bounds() {
        assertThat(gaps(row(1, "< 1000", "", "", "L1"), row(2, "[2000..5000]", "", "", "L2")))
                .containsExactly("of 1000 to 1999.99", "of 5000.01 and more");
        assertThat(gaps(row(1, "> 1000", "", "", "L1"))).containsExactly("of up to 1000");
        assertThat(gaps(row(1, "not(1000)", "", "", "L1"))).containsExactly("of 1000");
    }

    @Test
    void gaps_of_the_same_amounts_are_told_together() {
        assertThat(gaps(row(1, "", "\"1:TRAVEL\"", "", "L1")))
                .containsExactly("of any amount for 2:SOFTWARE, 3:EVENTS");
        assertThat(gaps(row(1, "", "", "\"EMEA\"", "L1"))).containsExactly("of any amount in APAC");
        assertThat(gaps(row(1, "< 10", "\"1:TRAVEL\"", "", "L1"), row(2, "", "", "\"EMEA\"", "L2")))
                .containsExactlyInAnyOrder(
                        "of 10 and more for 1:TRAVEL in APAC", "of any amount for 2:SOFTWARE, 3:EVENTS in APAC");
    }

    @Test
    void a_table_that_forgets_nothing_has_no_gap() {
        assertThat(gaps(row(1, "<= 10", "", "", "L1"), row(2, "> 10", "", "", "L2")))
                .isEmpty();
    }

    @Test
    void a_gap_is_found_in_the_table() {
        assertThat(found("routing-gap", table("COLLECT", row(1, "> 1000", "", "", "L1"))))
                .extracting(Finding::elementId)
                .containsExactly("approval-routing-table");
    }

    @Test
    void rows_that_overlap_are_named_and_found() {
        Draft draft = table(
                "COLLECT",
                row(1, "", "", "", "L1"),
                row(2, "> 10", "", "", "L2"),
                row(3, "< 5", "", "\"EMEA\"", "L1"),
                row(4, "< 20", "not(\"1:TRAVEL\")", "", "L2"));
        assertThat(found("routing-overlap", draft))
                .extracting(Finding::elementId)
                .containsExactly("r3", "r4");
        assertThat(found("routing-overlap", draft))
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first).contains("rows 1 and 3", "both ask for “L1”", "0.01", "in EMEA"),
                        second -> assertThat(second).contains("rows 2 and 4", "10.01 for 2:SOFTWARE"));
    }

    @Test
    void what_rows_may_have_in_common_depends_on_the_hit_policy() {
        String[] rows = {row(1, "< 20", "", "", "L1"), row(2, "> 10", "", "", "L2"), row(3, "> 15", "", "", "L2")};
        assertThat(found("routing-overlap", table("COLLECT", rows)))
                .extracting(Finding::elementId)
                .containsExactly("r3");
        assertThat(found("routing-overlap", table("UNIQUE", rows)))
                .extracting(Finding::elementId)
                .containsExactly("r2", "r3", "r3");
        assertThat(found("routing-overlap", table("ANY", rows)))
                .extracting(Finding::elementId)
                .containsExactly("r2", "r3");
        assertThat(found("routing-overlap", table("FIRST", rows))).isEmpty();
    }

    @Test
    void too_many_are_not_all_told() {
        String[] same =
                IntStream.range(0, 400).mapToObj(i -> row(i, "", "", "", "L1")).toArray(String[]::new);
        String[] apart = IntStream.range(0, 400)
                .mapToObj(i -> row(i, "" + 10 * (i + 1), "\"1:TRAVEL\"", "", "L1"))
                .toArray(String[]::new);
        assertThat(found("routing-overlap", table("COLLECT", same))).hasSize(RoutingCoverage.MOST_TOLD + 1);
        assertThat(found("routing-gap", table("COLLECT", apart))).hasSize(RoutingCoverage.MOST_TOLD + 1);
    }

    @Test
    void many_levels_in_a_large_organisation_take_bounded_time() {
        String[] rows = IntStream.range(0, 450)
                .mapToObj(i -> row(i, "[" + 7 * i + ".." + (7 * i + 900) + "]", "\"c" + i % 190 + "\"", "", "X" + i))
                .toArray(String[]::new);
        Responsibility large = new Responsibility() {
            @Override
            public List<String> categories() {
                return IntStream.range(0, 200).mapToObj(i -> "c" + i).collect(Collectors.toList());
            }

            @Override
            public List<String> regions() {
                return IntStream.range(0, 50).mapToObj(i -> "r" + i).toList();
            }

            @Override
            public boolean somebodyIsAssigned(String level, String category, String region) {
                return true;
            }
        };
        long begun = System.nanoTime();

        table("COLLECT", rows).check(large);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }
}
