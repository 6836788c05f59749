package io.athenabudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a system go away under load, one after the other, while the others go on. */
@Tag("nightly") // It waits for each part to be back; killing all of them at once is tried every time.
class RestartedPartsTest {
    private static final Duration LOAD = Duration.ofSeconds(4);

    @TempDir
    private Path data;

    private LocalSystem system;
    private Load load;

    @BeforeEach
    void start() throws Exception {
        int port = LocalSystem.freePort();
        system =
                new LocalSystem(new Settings(port, data, null, true, EnumSet.allOf(Connector.class), null), line -> {});
        system.start();
        load = new Load(port, data);
    }

    @AfterEach
    void stop() {
        load.close();
        system.close();
    }

    @Test
    void each_acknowledged_decision_is_recorded_once_and_told_once() throws Exception {
        load.start();
        loaded();
        system.restartConnectors();
        loaded();
        system.restartKafka(Duration.ofSeconds(5));
        loaded();
        crashDatabase();
        loaded();
        load.close();

        await().atMost(Duration.ofSeconds(120))
                .until(() -> load.recorded().keySet().containsAll(load.acknowledged()));
        await().atMost(Duration.ofSeconds(120)).until(() -> load.told().keySet().containsAll(load.acknowledged()));
        assertThat(load.recorded())
                .allSatisfy((approval, times) -> assertThat(times).isOne());
        assertThat(load.told())
                .allSatisfy((approval, times) -> assertThat(times).isOne());
        assertThat(load.findings()).isEmpty();
    }

    /** Lets the callers work, and sees that they can. */
    private void loaded() throws Exception {
        int before = load.acknowledged().size();
        Thread.sleep(LOAD.toMillis());
        await().atMost(Duration.ofSeconds(60)).until(() -> load.acknowledged().size() > before);
    }

    /** Kills a server process of a client: PostgreSQL then throws everybody out and recovers from its log. */
    private void crashDatabase() throws Exception {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(0)
                .trim());
        long backend;
        try (var connection = java.sql.DriverManager.getConnection(
                        system.postgres().jdbcUrl(), LocalPostgres.USER, LocalPostgres.USER);
                var row = connection
                        .createStatement()
                        .executeQuery("select pid from pg_stat_activity"
                                + " where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1")) {
            row.next();
            backend = row.getLong(1);
        }
        assertThat(ProcessHandle.of(postmaster)).isPresent();
        assertThat(ProcessHandle.of(backend).orElseThrow().destroyForcibly()).isTrue();
    }
}
