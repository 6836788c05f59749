package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the routing table answers to whatever a request can be about. Amounts are tried at each bound that a cell names
 * and on both sides of it, which is all that can make a difference; values that match the same rows are tried once.
 */
final class RoutingCoverage {
    /** As many gaps, and as many overlaps, as somebody mends before checking again. */
    static final int MOST_TOLD = 20;

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_AMOUNTS = 2_000;

    /** A text that no category and no region of the catalogue is called. */
    private static final String UNHEARD_OF = "\u0001";

    private final RoutingTable table;
    private final List<Alike> amounts;
    private final List<Alike> categories;
    private final List<Alike> regions;
    private final Map<String, BitSet> askedAt = new HashMap<>();
    private final Map<String, BitSet> ofCategories = new HashMap<>();
    private final Map<String, BitSet> ofRegions = new HashMap<>();

    /** Values that match the same rows; amounts are neighbours besides. */
    record Alike(List<Object> values, BitSet rows) {
        Object first() {
            return values.get(0);
        }

        Object last() {
            return values.get(values.size() - 1);
        }
    }

    RoutingCoverage(RoutingTable table, Responsibility responsibility) {
        this.table = table;
        this.amounts = steps(amountsToTry(table));
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

    private static Collection<BigDecimal> amountsToTry(RoutingTable table) {
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

    private List<Alike> classes(String input, Collection<?> values) {
        Map<BitSet, Alike> classes = new LinkedHashMap<>();
        values.forEach(
                value -> classes.computeIfAbsent(matching(input, value), rows -> new Alike(new ArrayList<>(), rows))
                        .values()
                        .add(value));
        return List.copyOf(classes.values());
    }

    private List<Alike> steps(Collection<BigDecimal> ascending) {
        List<Alike> steps = new ArrayList<>();
        for (BigDecimal amount : ascending) {
            BitSet rows = matching(VARIABLE_AMOUNT_BASE, amount);
            if (steps.isEmpty() || !steps.get(steps.size() - 1).rows().equals(rows)) {
                steps.add(new Alike(new ArrayList<>(), rows));
            }
            steps.get(steps.size() - 1).values().add(amount);
        }
        return steps;
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
        return amounts.stream().anyMatch(step -> step.rows().intersects(asking));
    }

    /** Neighbouring amounts, ascending. */
    List<Alike> amounts() {
        return amounts;
    }

    List<Alike> categories() {
        return categories;
    }

    List<Alike> regions() {
        return regions;
    }

    void check(Findings findings) {
        new RoutingGaps(this, table, findings).check();
        new RoutingOverlaps(this, table, findings).check();
    }

    static boolean isUnheardOf(Object value) {
        return value.equals(UNHEARD_OF);
    }

    static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }
}
