package io.athenabudget.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./athena bench growth}: what a request costs on the disk, before its history is archived and after. */
@Command(
        name = "growth",
        mixinStandardHelpOptions = true,
        description =
                "Runs requests through the API to their ends, and says by how much each table grew and how much of"
                        + " that goes to the archive.")
final class GrowthBenchMain implements Callable<Integer> {
    private static final long MILLION = 1_000_000;
    private static final double GIGABYTE = 1e9;
    private static final int WORKERS = 4;

    /** So that requests end at once. */
    private static final String[] SHORT_WINDOWS = {"--rollback-window", "PT2S"};

    /** All day, and as soon as a day has been counted. */
    private static final Map<String, String> ARCHIVE_AT_ONCE = Map.of(
            "ATHENA_RETENTION_WINDOW", "00:00-00:00",
            "ATHENA_RETENTION_CLASSES_0_NAME", "bench",
            "ATHENA_RETENTION_CLASSES_0_KEEP", "P1D");

    /** Those with the most rows, which the engine removes one after the other. */
    private static final List<String> HISTORY = List.of(
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_job_log",
            "act_hi_dec_out",
            "act_ge_bytearray");

    @Option(
            names = "--requests",
            defaultValue = "2000",
            description = "Run to their ends, approved at three levels (default: ${DEFAULT-VALUE}).")
    private int requests;

    @Mixin
    private final BenchFiles files = new BenchFiles("bench-growth");

    @Override
    public Integer call() throws Exception {
        Path directory = files.emptyDirectory();
        Map<String, Long> empty;
        Map<String, Long> full;
        try (Athena athena = Athena.start(directory, SHORT_WINDOWS)) {
            AthenaCycles cycles = new AthenaCycles(athena.url(), "GROWTH");
            List<Cycle> workers = new ArrayList<>();
            for (int i = 1; i <= WORKERS; i++) {
                workers.add(cycles.worker(i));
            }
            empty = sizes(athena.database());
            System.out.printf("Running %,d requests to their ends%n", requests);
            run(workers);
            await(athena.database(), "select count(*) from budget_request where ended_at is null");
            full = sizes(athena.database());
            athena.database().execute("update budget_request set ended_at = now() - interval '2 days'");
        }
        System.out.println("Archiving their history");
        Map<String, Long> archived;
        long archive;
        try (Athena athena = Athena.start(directory, ARCHIVE_AT_ONCE, SHORT_WINDOWS)) {
            await(athena.database(), "select count(*) from budget_request where history_archived_at is null");
            for (String table : HISTORY) {
                await(athena.database(), "select count(*) from " + table + " where removal_time_ <= now()");
            }
            archived = sizes(athena.database());
            archive = sizeOf(directory.resolve("athena/archive"));
        }
        report(difference(full, empty), difference(archived, empty), archive);
        return 0;
    }

    private void run(List<Cycle> workers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Cycle worker : workers) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < requests / WORKERS; i++) {
                        worker.run(new Latencies());
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(Database database, String remaining) throws InterruptedException {
        while (database.number(remaining) > 0) {
            Thread.sleep(500);
        }
    }

    /** Bytes by table, with its indexes and what is stored out of line, without what was left behind by changes. */
    private static Map<String, Long> sizes(Database database) {
        database.execute("vacuum full");
        Map<String, Long> sizes = new TreeMap<>();
        for (String line : database.text("""
                select string_agg(relname || '=' || pg_total_relation_size(oid), ',') from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace""").split(",")) {
            String[] parts = line.split("=");
            sizes.put(parts[0], Long.parseLong(parts[1]));
        }
        return sizes;
    }

    private static Map<String, Long> difference(Map<String, Long> sizes, Map<String, Long> before) {
        Map<String, Long> grown = new TreeMap<>();
        sizes.forEach((table, bytes) -> grown.put(table, bytes - before.getOrDefault(table, 0L)));
        return grown;
    }

    private static long sizeOf(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(Files::isRegularFile)
                    .mapToLong(path -> {
                        try {
                            return Files.size(path);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        }
    }

    private void report(Map<String, Long> before, Map<String, Long> after, long archive) throws IOException {
        System.out.printf(
                "%nGrowth by %,d requests, each approved at three levels; per 1,000,000, GB%n%n%-32s%12s%12s%n",
                requests, "", "kept", "archived");
        List<Map.Entry<String, Long>> tables = before.entrySet().stream()
                .filter(table -> perMillion(table.getValue()) >= 0.01)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        for (Map.Entry<String, Long> table : tables) {
            print(table.getKey(), table.getValue(), after.getOrDefault(table.getKey(), 0L));
        }
        long kept = sum(before);
        long left = sum(after);
        print("all tables", kept, left);
        print("the archive", 0, archive);
        files.write(Map.of("requests", requests, "kept", before, "archived", after, "archiveBytes", archive));
    }

    private void print(String name, long before, long after) {
        System.out.printf("%-32s%12.2f%12.2f%n", name, perMillion(before), perMillion(after));
    }

    private static long sum(Map<String, Long> sizes) {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    private double perMillion(long bytes) {
        return bytes / (double) requests * MILLION / GIGABYTE;
    }
}
