package io.athenabudget.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What was measured: a table for people, JSON for programs, and whether the targets are met. */
final class BenchReport {
    private final int threads;
    private final CycleComparison.@Nullable Figures cycles;
    private final InboxComparison.@Nullable Figures inbox;

    BenchReport(int threads, CycleComparison.@Nullable Figures cycles, InboxComparison.@Nullable Figures inbox) {
        this.threads = threads;
        this.cycles = cycles;
        this.inbox = inbox;
    }

    String asText() {
        StringBuilder text = new StringBuilder();
        if (cycles != null) {
            text.append(cycleTable(cycles));
        }
        if (inbox != null) {
            text.append(inboxTable(inbox));
        }
        return text.append(asText(targets())).toString();
    }

    static String asText(List<Target> targets) {
        StringBuilder text = new StringBuilder("\nTargets\n");
        for (Target target : targets) {
            text.append("  %-6s  %s: %s (target: %s)%n"
                    .formatted(target.met ? "met" : "MISSED", target.what, Spread.number(target.value), target.goal));
        }
        return text.toString();
    }

    private String cycleTable(CycleComparison.Figures figures) {
        StringBuilder text = new StringBuilder(
                "%nDecision cycles: submit, then list and approve at %d levels. %d callers, %d rounds; median (lowest … highest)%n%n"
                        .formatted(Cycle.LEVELS, threads, figures.athena().size()));
        text.append(row("", "cycles/s", "cycle p50 ms", "cycle p99 ms", "decision p50 ms", "decision p99 ms"));
        text.append(cycleRow("(a) Athena REST", figures.athena()));
        text.append(cycleRow("(b) engine-rest", figures.engineRest()));
        if (!figures.commitFloor().isEmpty()) {
            Spread tps = Spread.of(figures.commitFloor().stream()
                    .map(CommitFloor.Round::perSecond)
                    .toList());
            text.append("%n%-18s%s commits/s%n".formatted("(c) commit floor", tps));
        }
        return text.toString();
    }

    private static String cycleRow(String name, List<Rounds.Round> rounds) {
        return row(
                name,
                spread(rounds, Rounds.Round::perSecond).toString(),
                spread(rounds, Rounds.Round::cycleP50).toString(),
                spread(rounds, Rounds.Round::cycleP99).toString(),
                spread(rounds, Rounds.Round::decisionP50).toString(),
                spread(rounds, Rounds.Round::decisionP99).toString());
    }

    private static String inboxTable(InboxComparison.Figures figures) {
        StringBuilder text = new StringBuilder(
                "%nInbox, first page of 50, oldest due first. One caller; median of rounds (lowest … highest), ms%n%n"
                        .formatted());
        text.append(row("open approvals", "Athena p50", "Athena p99", "engine query p50", "engine query p99"));
        for (InboxComparison.Size size : figures.sizes()) {
            text.append(row(
                    "%,d".formatted(size.open()),
                    spread(size.athena(), InboxComparison.Percentiles::p50).toString(),
                    spread(size.athena(), InboxComparison.Percentiles::p99).toString(),
                    spread(size.engine(), InboxComparison.Percentiles::p50).toString(),
                    spread(size.engine(), InboxComparison.Percentiles::p99).toString()));
        }
        return text.toString();
    }

    private static String row(String name, String... cells) {
        StringBuilder text = new StringBuilder("%-18s".formatted(name));
        for (String cell : cells) {
            text.append("%-26s".formatted(cell));
        }
        return text.toString().stripTrailing() + System.lineSeparator();
    }

    private static <T> Spread spread(List<T> rounds, ToDoubleFunction<T> figure) {
        return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
    }

    /** A figure that the project promises. */
    record Target(String what, double value, String goal, boolean met) {
        static Target atLeast(String what, double value, double goal) {
            return new Target(what, value, "at least " + goal, value >= goal);
        }

        static Target atMost(String what, double value, double goal) {
            return new Target(what, value, "at most " + goal, value <= goal);
        }
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        if (cycles != null) {
            List<Rounds.Round> a = cycles.athena();
            List<Rounds.Round> b = cycles.engineRest();
            targets.add(Target.atLeast(
                    "throughput, Athena / engine-rest",
                    spread(a, Rounds.Round::perSecond).median()
                            / spread(b, Rounds.Round::perSecond).median(),
                    0.6));
            targets.add(Target.atMost(
                    "cycle p99, Athena / engine-rest",
                    spread(a, Rounds.Round::cycleP99).median()
                            / spread(b, Rounds.Round::cycleP99).median(),
                    2));
            targets.add(Target.atMost(
                    "decision p99, Athena / engine-rest",
                    spread(a, Rounds.Round::decisionP99).median()
                            / spread(b, Rounds.Round::decisionP99).median(),
                    2));
        }
        if (inbox != null && !inbox.sizes().isEmpty()) {
            List<Double> p99 = inbox.sizes().stream()
                    .map(size -> spread(size.athena(), InboxComparison.Percentiles::p99)
                            .median())
                    .toList();
            Spread flat = Spread.of(p99);
            targets.add(Target.atMost("inbox p99, slowest size / fastest size", flat.highest() / flat.lowest(), 1.5));
            InboxComparison.Size most = inbox.sizes().get(inbox.sizes().size() - 1);
            targets.add(Target.atLeast(
                    "inbox p99 with %,d open, engine query / Athena".formatted(most.open()),
                    spread(most.engine(), InboxComparison.Percentiles::p99).median() / p99.get(p99.size() - 1),
                    10));
        }
        return targets;
    }

    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("threads", threads);
        figures.put("cycles", cycles);
        figures.put("inbox", inbox);
        figures.put("targets", targets());
        return figures;
    }
}
