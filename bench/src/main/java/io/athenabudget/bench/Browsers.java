package io.athenabudget.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Browsers that measure a page of a running Athena, one after another, for an approver with many open approvals. */
record Browsers(Path project, int rounds, int approvals) {

    /** @return what each of them saw */
    <R> List<R> measure(Athena athena, OpenApprovals open, Path result, Class<R[]> seen)
            throws IOException, InterruptedException {
        ProcessBuilder browsers = new ProcessBuilder(
                        "npx", "playwright", "test", "--config", "playwright.bench.config.ts")
                .directory(project.toFile())
                .inheritIO();
        browsers.environment()
                .putAll(Map.of(
                        "ATHENA_URL",
                        athena.url(),
                        "ATHENA_BENCH_USER",
                        open.approvers().get(0),
                        "ATHENA_BENCH_PASSWORD",
                        OpenApprovals.PASSWORD,
                        "ATHENA_BENCH_ROUNDS",
                        "" + rounds,
                        "ATHENA_BENCH_APPROVALS",
                        "" + approvals,
                        "ATHENA_BENCH_RESULT",
                        result.toString()));
        if (browsers.start().waitFor() != 0) {
            throw new IllegalStateException("The browser could not measure; what it said stands above.");
        }
        return List.of(new ObjectMapper().readValue(result.toFile(), seen));
    }
}
