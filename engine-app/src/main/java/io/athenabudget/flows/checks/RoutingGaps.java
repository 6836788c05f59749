package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.RoutingCoverage.MOST_TOLD;

import io.athenabudget.flows.checks.RoutingCoverage.Alike;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the requests that no row of the routing table is for, and tells of neighbours together. */
final class RoutingGaps {
    private static final int MOST_NAMED = 5;

    private final List<Alike> amounts;
    private final List<Alike> categories;
    private final List<Alike> regions;
    private final RoutingTable table;
    private final Findings findings;

    RoutingGaps(RoutingCoverage coverage, RoutingTable table, Findings findings) {
        this.amounts = coverage.amounts();
        this.categories = coverage.categories();
        this.regions = coverage.regions();
        this.table = table;
        this.findings = findings;
    }

    /** Neighbouring steps of the amount, both included. */
    private record Span(int from, int to) {}

    void check() {
        int told = 0;
        for (Map.Entry<Span, BitSet[]> gap : gaps().entrySet()) {
            for (Map.Entry<BitSet, BitSet> place :
                    sameCategories(gap.getValue()).entrySet()) {
                if (told++ == MOST_TOLD) {
                    findings.warning(
                            table.table(),
                            "routing-gap",
                            "The routing table asks for no level at all for more requests than these: add rows for"
                                    + " these first and check again");
                    return;
                }
                findings.warning(
                        table.table(),
                        "routing-gap",
                        "The routing table asks for no level at all for requests" + shown(gap.getKey())
                                + shown(" for ", categories, place.getKey()) + shown(" in ", regions, place.getValue())
                                + ": add a row for them");
            }
        }
    }

    /** Amounts that no row is for, with the categories for which that is so in each region; a few of too many. */
    private Map<Span, BitSet[]> gaps() {
        Map<Span, BitSet[]> gaps = new LinkedHashMap<>();
        for (int region = 0; region < regions.size(); region++) {
            for (int category = 0; category < categories.size(); category++) {
                BitSet place = RoutingCoverage.and(
                        categories.get(category).rows(), regions.get(region).rows());
                for (Span span : spansWithout(place)) {
                    gaps
                            .computeIfAbsent(
                                    span,
                                    none -> Stream.generate(BitSet::new)
                                            .limit(regions.size())
                                            .toArray(BitSet[]::new))[region]
                            .set(category);
                    if (gaps.size() > MOST_TOLD) {
                        return gaps;
                    }
                }
            }
        }
        return gaps;
    }

    private List<Span> spansWithout(BitSet rows) {
        List<Span> spans = new ArrayList<>();
        int from = -1;
        for (int step = 0; step <= amounts.size(); step++) {
            boolean gap = step < amounts.size() && !amounts.get(step).rows().intersects(rows);
            if (gap && from < 0) {
                from = step;
            } else if (!gap && from >= 0) {
                spans.add(new Span(from, step - 1));
                from = -1;
            }
        }
        return spans;
    }

    /** The regions by the categories, so that one sentence tells of all places where the same amounts are missing. */
    private static Map<BitSet, BitSet> sameCategories(BitSet[] byRegion) {
        Map<BitSet, BitSet> places = new LinkedHashMap<>();
        for (int region = 0; region < byRegion.length; region++) {
            if (!byRegion[region].isEmpty()) {
                places.computeIfAbsent(byRegion[region], none -> new BitSet()).set(region);
            }
        }
        return places;
    }

    private String shown(Span span) {
        boolean open = span.to() == amounts.size() - 1;
        Object from = amounts.get(span.from()).first();
        Object to = amounts.get(span.to()).last();
        if (span.from() == 0) {
            return open ? " of any amount" : " of up to " + plain(to);
        }
        return open
                ? " of " + plain(from) + " and more"
                : " of " + plain(from) + (from.equals(to) ? "" : " to " + plain(to));
    }

    /** Nothing where it is the same everywhere. */
    private static String shown(String word, List<Alike> classes, BitSet which) {
        if (which.cardinality() == classes.size()) {
            return "";
        }
        List<String> values = which.stream()
                .boxed()
                .flatMap(each -> classes.get(each).values().stream())
                .map(Object::toString)
                .toList();
        String named = values.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return word + named + (values.size() > MOST_NAMED ? " and " + (values.size() - MOST_NAMED) + " more" : "");
    }

    private static String plain(Object amount) {
        return ((BigDecimal) amount).toPlainString();
    }
}
