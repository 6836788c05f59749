package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.RoutingCoverage.MOST_TOLD;

import io.athenabudget.flows.checks.RoutingCoverage.Alike;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows of the routing table that answer the same request and should not. */
final class RoutingOverlaps {
    private final List<Alike> amounts;
    private final List<Alike> categories;
    private final List<Alike> regions;
    private final RoutingTable table;
    private final Findings findings;

    RoutingOverlaps(RoutingCoverage coverage, RoutingTable table, Findings findings) {
        this.amounts = coverage.amounts();
        this.categories = coverage.categories();
        this.regions = coverage.regions();
        this.table = table;
        this.findings = findings;
    }

    /** Two rows meet when they have amounts, categories and regions in common, as each column asks for itself. */
    void check() {
        List<BitSet> amountsOf = byRow(amounts);
        List<BitSet> categoriesOf = byRow(categories);
        List<BitSet> regionsOf = byRow(regions);
        int told = 0;
        for (int later = 1; later < table.rules().size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (!disagree(table.rules().get(earlier), table.rules().get(later))) {
                    continue;
                }
                int amount = common(amountsOf, earlier, later);
                int category = common(categoriesOf, earlier, later);
                int region = common(regionsOf, earlier, later);
                if (amount < 0 || category < 0 || region < 0) {
                    continue;
                }
                if (told++ == MOST_TOLD) {
                    findings.warning(
                            table.table(),
                            "routing-overlap",
                            "More rows of the routing table than these overlap: mend these first and check again");
                    return;
                }
                findings.warning(
                        table.rules().get(later).xml(),
                        "routing-overlap",
                        "The rows " + (earlier + 1) + " and " + (later + 1) + " of the routing table "
                                + overlap(table.rules().get(later)) + " for a request of "
                                + ((BigDecimal) amounts.get(amount).first()).toPlainString()
                                + shown(" for ", categories.get(category).first())
                                + shown(" in ", regions.get(region).first())
                                + ": make their conditions exclude each other");
            }
        }
    }

    private List<BitSet> byRow(List<Alike> classes) {
        return IntStream.range(0, table.rules().size())
                .mapToObj(row -> {
                    BitSet matching = new BitSet();
                    IntStream.range(0, classes.size())
                            .filter(each -> classes.get(each).rows().get(row))
                            .forEach(matching::set);
                    return matching;
                })
                .toList();
    }

    private static int common(List<BitSet> byRow, int one, int other) {
        return RoutingCoverage.and(byRow.get(one), byRow.get(other)).nextSetBit(0);
    }

    /** One row at most where only one may answer; elsewhere one row at most for each level. */
    private boolean disagree(RoutingTable.Rule one, RoutingTable.Rule other) {
        boolean sameLevel = one.level().equals(other.level());
        return switch (table.hitPolicy()) {
            case "UNIQUE" -> true;
            case "ANY" -> !sameLevel || !one.because().equals(other.because());
            case "FIRST" -> false;
            default -> sameLevel;
        };
    }

    private String overlap(RoutingTable.Rule rule) {
        return switch (table.hitPolicy()) {
            case "UNIQUE" -> "both answer, where only one may,";
            case "ANY" -> "contradict each other";
            default -> "both ask for " + Findings.quote(rule.level());
        };
    }

    private static String shown(String word, Object value) {
        return RoutingCoverage.isUnheardOf(value) ? "" : word + value;
    }
}
