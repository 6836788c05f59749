package io.athenabudget.insights;

import io.athenabudget.rest.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** For how long, and in how much memory, the database may add up what somebody waits for. */
@Component
public class AnalyticalQueries {
    private static final int MOST_SECONDS = 60;

    /** Of one instance of the application; others wait for their turn. */
    private static final int AT_ONCE = 4;

    /** For each step of a query: enough to sort a quarter's requests without the disk. */
    private static final String MEMORY = "set local work_mem = '64MB'";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AnalyticalQueries(DataSource dataSource, PlatformTransactionManager transactionManager) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setQueryTimeout(MOST_SECONDS);
        jdbc = JdbcClient.create(template);
        transaction = new TransactionTemplate(transactionManager);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Asks the database, about one moment however many queries it takes.
     *
     * @throws Refusal when it takes too long, saying what to do
     */
    public <T> T ask(Function<JdbcClient, T> question) {
        waitForATurn();
        try {
            return transaction.execute(status -> {
                jdbc.sql(MEMORY).update();
                return question.apply(jdbc);
            });
        } catch (QueryTimeoutException e) {
            throw new TooLong();
        } finally {
            turns.release();
        }
    }

    private void waitForATurn() {
        try {
            if (!turns.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new TooLong();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooLong();
        }
    }

    static final class TooLong extends Refusal {
        TooLong() {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "period-too-long",
                    "So many requests cannot be compared within %d seconds at the moment. Choose a shorter period."
                            .formatted(MOST_SECONDS));
        }
    }
}
