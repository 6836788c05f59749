package io.athenabudget.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.testcontainers.containers.PostgreSQLContainer;

/** A fresh, empty database on the one PostgreSQL server of this JVM. */
public final class TestDatabase {
    private static final String USER = "postgres";
    private static final String PASSWORD = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;

    private TestDatabase(String url) {
        this.url = url;
    }

    public static TestDatabase create() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(Server.url("postgres"), USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database could be created", e);
        }
        return new TestDatabase(Server.url(name));
    }

    public String jdbcUrl() {
        return url;
    }

    public String username() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    /** With a pool, as an application has one: to connect takes longer than most statements. */
    public DataSource dataSource() {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(USER);
        dataSource.setPassword(PASSWORD);
        dataSource.setMinimumIdle(1);
        dataSource.setMaximumPoolSize(20);
        return dataSource;
    }

    /** Started with the first database, stopped with the JVM. */
    private static final class Server {
        private static final String IMAGE = "postgres:17";
        private static final String HOST_AND_PORT = start();

        static String url(String database) {
            return "jdbc:postgresql://" + HOST_AND_PORT + "/" + database;
        }

        private static String start() {
            if (Infrastructure.inContainers()) {
                PostgreSQLContainer<?> container = new PostgreSQLContainer<>(IMAGE)
                        .withUsername(USER)
                        .withPassword(PASSWORD)
                        .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
                container.start();
                return container.getHost() + ":" + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
            }
            try {
                return "localhost:"
                        + EmbeddedPostgres.builder()
                                .setServerConfig("max_connections", "300")
                                .start()
                                .getPort();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }
}
