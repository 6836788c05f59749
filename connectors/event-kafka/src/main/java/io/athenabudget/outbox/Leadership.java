package io.athenabudget.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one relay the active one among all instances: it holds an advisory lock for as long as its database session
 * lives, and another takes over when that ends, however it ends.
 */
final class Leadership implements AutoCloseable {
    private static final long LOCK = 4_217_002;
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource dataSource;
    private @Nullable Connection connection;

    Leadership(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether this relay is the active one, or has just become it. */
    boolean holds() throws SQLException {
        if (connection != null) {
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return true;
            }
            close();
        }
        Connection candidate = dataSource.getConnection();
        candidate.setAutoCommit(true);
        if (locked(candidate)) {
            connection = candidate;
            return true;
        }
        candidate.close();
        return false;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        Connection held = connection;
        connection = null;
        if (held == null) {
            return;
        }
        try (held;
                Statement statement = held.createStatement()) {
            // The pool keeps the session, so the lock has to be given back by hand.
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }
}
