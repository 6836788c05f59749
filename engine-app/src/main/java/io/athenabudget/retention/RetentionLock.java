package io.athenabudget.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Kept to the end of the transaction by whoever archives history or changes what is held, on any instance: what is held is
 * held before the archive is looked through again.
 */
@Component
class RetentionLock {
    private static final String NAME = "hashtext('athena.retention')";

    private final JdbcClient jdbc;

    RetentionLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take() {
        jdbc.sql("select pg_advisory_xact_lock(" + NAME + ")").query(row -> {});
    }

    /** @return whether nobody else has it */
    boolean tryTake() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + NAME + ")")
                .query(Boolean.class)
                .single();
    }
}
