package io.athenabudget.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench app}: how quick the mobile app is in a browser, with very many approvals on the device. */
@Command(
        name = "app",
        mixinStandardHelpOptions = true,
        description =
                "Measures the mobile app in Chromium at the size of a phone: until everything is on the device, opening it"
                        + " again without a network, scrolling, and searching. Needs Chromium (CHROMIUM=… names it).")
final class AppBenchMain implements Callable<Integer> {
    private static final int CATEGORIES = 12;

    /** A frame in two at 60 per second. */
    private static final double SMOOTH_MS = 34;

    private static final double INSTANT_MS = 1_500;
    private static final double KEY_MS = 100;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Browsers, one after another (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--approvals",
            defaultValue = "10000",
            description = "That wait for the approver (default: ${DEFAULT-VALUE}).")
    private int approvals;

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-app");

    /** What one browser saw, in milliseconds. */
    record Round(double firstSync, double opened, double frameP95, double keyP50, double keyP99, double found) {}

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        List<Round> figures;
        try (Athena athena = Athena.start(directory)) {
            System.out.printf("Filling an inbox with %,d approvals%n", approvals);
            OpenApprovals open = new OpenApprovals(athena.url(), athena.database(), CATEGORIES, 1);
            open.fill(approvals);
            open.settle();
            figures = new Browsers(Athena.home().resolve("mobile-app"), rounds, approvals)
                    .measure(athena, open, directory.resolve("rounds.json"), Round[].class);
        }
        report(figures);
        return 0;
    }

    private void report(List<Round> figures) throws IOException {
        System.out.printf(
                "%nThe app in Chromium, %,d approvals on the device, %d browsers; median (lowest … highest), ms%n%n",
                approvals, figures.size());
        Map<String, Spread> spreads = new LinkedHashMap<>();
        spreads.put(
                "all on the device after signing in",
                Spread.of(figures.stream().map(Round::firstSync).toList()));
        Spread opened = Spread.of(figures.stream().map(Round::opened).toList());
        spreads.put("opened again without a network", opened);
        Spread frame = Spread.of(figures.stream().map(Round::frameP95).toList());
        spreads.put("frame while scrolling, p95", frame);
        spreads.put(
                "key of a search to paint, p50",
                Spread.of(figures.stream().map(Round::keyP50).toList()));
        Spread key = Spread.of(figures.stream().map(Round::keyP99).toList());
        spreads.put("key of a search to paint, p99", key);
        spreads.put(
                "found after the last key",
                Spread.of(figures.stream().map(Round::found).toList()));
        spreads.forEach((what, spread) -> System.out.printf("%-36s%s%n", what, spread));
        List<BenchReport.Target> targets = List.of(
                BenchReport.Target.atMost("opened again without a network", opened.median(), INSTANT_MS),
                BenchReport.Target.atMost("frame while scrolling, p95", frame.median(), SMOOTH_MS),
                BenchReport.Target.atMost("key of a search to paint, p99", key.median(), KEY_MS));
        System.out.print(BenchReport.asText(targets));
        files.write(Map.of("approvals", approvals, "rounds", figures, "targets", targets));
    }
}
