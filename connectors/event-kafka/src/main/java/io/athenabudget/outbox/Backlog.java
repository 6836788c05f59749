package io.athenabudget.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many events wait for Kafka, and for how long the first of them has. Measured aside, so that a scrape is answered at
 * once also while the database is away; then both are not a number. Every instance measures, whichever relay is active.
 */
final class Backlog implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Backlog.class);

    static final Duration BETWEEN_MEASUREMENTS = Duration.ofSeconds(5);

    /** Counting has a price, and beyond this nobody needs to know exactly: the age tells the rest. */
    static final int COUNTED_TO = 10_000;

    private static final int SECONDS_TO_ANSWER = 5;

    private final JdbcTemplate jdbc;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "outbox-backlog"));
    private volatile boolean running;
    private volatile double pending = Double.NaN;
    private volatile double oldest = Double.NaN;

    Backlog(DataSource dataSource, MeterRegistry meters) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setQueryTimeout(SECONDS_TO_ANSWER);
        Gauge.builder("athena.outbox.pending", this, backlog -> backlog.pending)
                .description("Events that wait for Kafka, counted up to " + COUNTED_TO)
                .register(meters);
        TimeGauge.builder("athena.outbox.oldest", this, TimeUnit.SECONDS, backlog -> backlog.oldest)
                .description("For how long the first event that waits for Kafka has waited")
                .register(meters);
    }

    @Override
    public void start() {
        running = true;
        thread.scheduleWithFixedDelay(this::measure, 0, BETWEEN_MEASUREMENTS.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    void measure() {
        try {
            jdbc.query(
                    """
                    select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)
                    from (select created_at from outbox_event where published_at is null order by id limit ?) waiting""",
                    row -> {
                        pending = row.getDouble(1);
                        oldest = row.getDouble(2);
                    },
                    COUNTED_TO);
        } catch (RuntimeException e) {
            pending = Double.NaN;
            oldest = Double.NaN;
            if (running) {
                log.warn("The outbox cannot be measured: {}", e.toString());
            }
        }
    }
}
