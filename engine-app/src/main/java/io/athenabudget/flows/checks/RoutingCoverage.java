package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the routing table answers to whatever a request can be about. Amounts are tried at each bound that a cell names
 * and on both sides of it, which is all that can make a difference; values that match the same rows are tried once.
 */
final class RoutingCoverage {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_AMOUNTS = 2_000;

    /** Texts that no category and no region of the catalogue is called. */
    private static final String UNHEARD_OF = "\u0001";

    private final RoutingTable table;
    private final Map<BitSet, Object> amounts;
    private final Map<BitSet, Object> categories;
    private final Map<BitSet, Object> regions;
    private final Map<String, BitSet> askedAt = new HashMap<>();
    private final Map<String, BitSet> ofCategories = new HashMap<>();
    private final Map<String, BitSet> ofRegions = new HashMap<>();

    RoutingCoverage(RoutingTable table, Responsibility responsibility) {
        this.table = table;
        this.amounts = classes(VARIABLE_AMOUNT_BASE, amountsToTry(table));
        this.categories = classes(VARIABLE_CATEGORY, orUnheardOf(responsibility.categories()));
        this.regions = classes(VARIABLE_REGION, orUnheardOf(responsibility.regions()));
        for (int row = 0; row < table.rules().size(); row++) {
            askedAt.computeIfAbsent(table.rules().get(row).level(), level -> new BitSet())
                    .set(row);
        }
    }

    private static Collection<?> orUnheardOf(List<String> values) {
        return values.isEmpty() ? List.of(UNHEARD_OF) : values;
    }

    private static Collection<?> amountsToTry(RoutingTable table) {
        TreeSet<BigDecimal> amounts = new TreeSet<>(List.of(CENT));
        table.rules().stream()
                .flatMap(rule -> rule.cells().stream())
                .flatMap(RoutingCoverage::bounds)
                .flatMap(bound -> Stream.of(bound.subtract(CENT), bound, bound.add(CENT)))
                .filter(amount -> amount.signum() > 0)
                .limit(MOST_AMOUNTS)
                .forEach(amounts::add);
        return amounts;
    }

    private static Stream<BigDecimal> bounds(Cell cell) {
        if (cell instanceof Cell.Compared compared) {
            return Stream.of(compared.bound());
        }
        if (cell instanceof Cell.Between between) {
            return Stream.of(between.from().bound(), between.to().bound());
        }
        if (cell instanceof Cell.AnyOf any) {
            return any.tests().stream().flatMap(RoutingCoverage::bounds);
        }
        return cell instanceof Cell.NoneOf none ? none.tests().stream().flatMap(RoutingCoverage::bounds) : Stream.of();
    }

    /** One value for each set of rows that values match. */
    private Map<BitSet, Object> classes(String input, Collection<?> values) {
        Map<BitSet, Object> classes = new LinkedHashMap<>();
        values.forEach(value -> classes.putIfAbsent(matching(input, value), value));
        return classes;
    }

    private BitSet matching(String input, Object value) {
        int column = table.inputs().indexOf(input);
        BitSet rows = new BitSet();
        for (int row = 0; row < table.rules().size(); row++) {
            if (column < 0 || table.rules().get(row).cells().get(column).matches(value)) {
                rows.set(row);
            }
        }
        return rows;
    }

    /** Whether some amount makes the table ask for a level. */
    boolean asks(String level, String category, String region) {
        BitSet rows = and(
                ofCategories.computeIfAbsent(category, value -> matching(VARIABLE_CATEGORY, value)),
                ofRegions.computeIfAbsent(region, value -> matching(VARIABLE_REGION, value)));
        BitSet asking = and(rows, askedAt.getOrDefault(level, new BitSet()));
        return amounts.keySet().stream().anyMatch(asking::intersects);
    }

    void check(Findings findings) {
        firstRequest(BitSet::isEmpty)
                .ifPresent(request -> findings.warning(
                        table.table(),
                        "routing-gap",
                        "The routing table asks for no level at all for a request of " + request
                                + ": add a row for it"));
        firstRequest(this::overlaps)
                .ifPresent(request -> findings.warning(
                        table.table(),
                        "routing-overlap",
                        "The routing table has several rows that say the same or contradict each other for a request of "
                                + request + ": make their conditions exclude each other"));
    }

    /** An example of a request that matches such rows. */
    private Optional<String> firstRequest(Predicate<BitSet> such) {
        for (Map.Entry<BitSet, Object> category : categories.entrySet()) {
            for (Map.Entry<BitSet, Object> region : regions.entrySet()) {
                BitSet place = and(category.getKey(), region.getKey());
                for (Map.Entry<BitSet, Object> amount : amounts.entrySet()) {
                    if (such.test(and(place, amount.getKey()))) {
                        return Optional.of(amount.getValue()
                                + shown(" for ", category.getValue())
                                + shown(" in ", region.getValue()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String shown(String word, Object value) {
        return value.equals(UNHEARD_OF) ? "" : word + value;
    }

    /** One row at most where only one may answer; elsewhere one row at most for each level. */
    private boolean overlaps(BitSet rows) {
        return switch (table.hitPolicy()) {
            case "UNIQUE" -> rows.cardinality() > 1;
            case "ANY" -> askedAt.values().stream().filter(rows::intersects).count() > 1;
            case "FIRST" -> false;
            default ->
                askedAt.values().stream().anyMatch(asking -> and(asking, rows).cardinality() > 1);
        };
    }

    private static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }
}
