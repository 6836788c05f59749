package io.athenabudget.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench portal}: how quick the inbox is in a browser, for an approver with very many open approvals. */
@Command(
        name = "portal",
        mixinStandardHelpOptions = true,
        description =
                "Measures the inbox in Chromium against a running Athena: until it can be used, from a key to the paint that"
                        + " answers it, while it is scrolled, and far down in it. Needs Chromium"
                        + " (CHROMIUM=… names it).")
final class PortalBenchMain implements Callable<Integer> {
    private static final int CATEGORIES = 12;
    private static final double USABLE_MS = 1_500;
    private static final double KEY_MS = 100;

    /** Core Web Vitals call these good: https://web.dev/articles/vitals. */
    private static final double GOOD_LCP_MS = 2_500;

    private static final double GOOD_INP_MS = 200;
    private static final double GOOD_CLS = 0.1;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Browsers, one after another (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--approvals",
            defaultValue = "100000",
            description = "That wait for the approver (default: ${DEFAULT-VALUE}).")
    private int approvals;

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-portal");

    /** What one browser saw; milliseconds, but for the shift, which has no unit. */
    record Round(
            double firstPaint,
            double lcp,
            double usable,
            double cls,
            double inp,
            double keyP50,
            double keyP99,
            double frameP95,
            double loadMany,
            double keyP99Loaded,
            double approveLoaded) {}

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        List<Round> figures;
        try (Athena athena = Athena.start(directory)) {
            System.out.printf("Filling an inbox with %,d approvals%n", approvals);
            OpenApprovals open = new OpenApprovals(athena.url(), athena.database(), CATEGORIES, 1);
            open.fill(approvals);
            open.settle();
            figures = new Browsers(Athena.home().resolve("web-portal"), rounds, approvals)
                    .measure(athena, open, directory.resolve("rounds.json"), Round[].class);
        }
        report(figures);
        return 0;
    }

    private void report(List<Round> figures) throws IOException {
        System.out.printf(
                "%nThe inbox in Chromium, %,d open approvals, %d browsers; median (lowest … highest), ms%n%n",
                approvals, figures.size());
        Map<String, Spread> spreads = new LinkedHashMap<>();
        spreads.put("first contentful paint", spread(figures, Round::firstPaint));
        spreads.put("largest contentful paint (LCP)", spread(figures, Round::lcp));
        spreads.put("first row can be used", spread(figures, Round::usable));
        spreads.put("layout shift (CLS, no unit)", spread(figures, Round::cls));
        spreads.put("interaction to next paint (INP)", spread(figures, Round::inp));
        spreads.put("key to paint, p50", spread(figures, Round::keyP50));
        spreads.put("key to paint, p99", spread(figures, Round::keyP99));
        spreads.put("frame while scrolling, p95", spread(figures, Round::frameP95));
        spreads.put("10,000 loaded after", spread(figures, Round::loadMany));
        spreads.put("key to paint among them, p99", spread(figures, Round::keyP99Loaded));
        spreads.put("approve to paint among them", spread(figures, Round::approveLoaded));
        spreads.forEach((what, spread) -> System.out.printf("%-34s%s%n", what, spread));
        List<BenchReport.Target> targets = List.of(
                target(spreads, "first row can be used", USABLE_MS),
                target(spreads, "key to paint, p99", KEY_MS),
                target(spreads, "key to paint among them, p99", KEY_MS),
                target(spreads, "approve to paint among them", KEY_MS),
                target(spreads, "largest contentful paint (LCP)", GOOD_LCP_MS),
                target(spreads, "interaction to next paint (INP)", GOOD_INP_MS),
                target(spreads, "layout shift (CLS, no unit)", GOOD_CLS));
        System.out.print(BenchReport.asText(targets));
        files.write(Map.of("approvals", approvals, "rounds", figures, "targets", targets));
    }

    private static BenchReport.Target target(Map<String, Spread> spreads, String what, double goal) {
        Spread spread = spreads.get(what);
        if (spread == null) {
            throw new IllegalArgumentException(what);
        }
        return BenchReport.Target.atMost(what, spread.median(), goal);
    }

    private static Spread spread(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().map(figure::applyAsDouble).toList());
    }
}
