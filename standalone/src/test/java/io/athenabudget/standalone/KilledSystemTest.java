package io.athenabudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole system is killed under load, as {@code kill -9} does, and started again, several times: database, broker,
 * application and audit log at once, each wherever it happens to be.
 */
class KilledSystemTest {
    /** Each costs a start of the whole system; {@code -Dkills=20} is for whoever changes how events are stored. */
    private static final int KILLS = Integer.getInteger("kills", 1);

    private static final Duration LOAD = Duration.ofSeconds(6);

    private int port;
    private int starts;
    private @Nullable Process system;

    @TempDir
    private Path data;

    @AfterEach
    void stop() throws InterruptedException {
        if (system != null) {
            system.destroy();
            if (!system.waitFor(30, TimeUnit.SECONDS)) {
                system.destroyForcibly();
            }
        }
    }

    @Test
    void each_acknowledged_decision_is_in_the_audit_log_exactly_once() throws Exception {
        port = LocalSystem.freePort();
        Load load = new Load(port, data);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = load.acknowledged().size();
            start();
            load.start();
            // Kills at no particular moment of anything.
            Thread.sleep(LOAD.toMillis());
            kill();
            load.close();
            assertThat(load.acknowledged().size()).isGreaterThan(before);
        }
        start();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> load.recorded().keySet().containsAll(load.acknowledged()));
        assertThat(load.recorded())
                .allSatisfy((approval, times) -> assertThat(times).isOne());
        assertThat(load.findings()).isEmpty();
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(StandaloneMain.class.getName());
        command.addAll(List.of("--port", "" + port, "--data", data.toString()));
        system = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start();
        starts++;
        await().atMost(Duration.ofMinutes(5)).until(this::isUp);
    }

    /** All of it, the connectors too. */
    private boolean isUp() throws IOException {
        return Files.readString(output()).split("Athena Budget is up", -1).length > starts;
    }

    private Path output() {
        return data.resolve("output.txt");
    }

    private void kill() throws InterruptedException {
        Process running = java.util.Objects.requireNonNull(system);
        running.destroyForcibly();
        running.waitFor();
    }
}
