package io.athenabudget.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A real PostgreSQL server in a child process, durable: what it acknowledged survives {@code kill -9}. (The library's
 * defaults are for tests and would lose data.)
 */
public final class LocalPostgres implements AutoCloseable {
    static final String USER = "postgres";
    private static final String DATABASE = "athena";
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static LocalPostgres start(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path data = directory.resolve("data");
        stopLeftover(data);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .start();
        LocalPostgres postgres = new LocalPostgres(server);
        try {
            postgres.ensureDatabase(DATABASE);
            return postgres;
        } catch (SQLException e) {
            postgres.close();
            throw new IOException("The database could not be created: " + e.getMessage(), e);
        }
    }

    public String jdbcUrl() {
        return url(DATABASE);
    }

    public int port() {
        return server.getPort();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A database of this name, made if there is none. */
    void ensureDatabase(String name) throws SQLException {
        ensure("select from pg_database where datname = '" + checked(name) + "'", "create database " + name);
    }

    /** Somebody who can log in, with the rights of this role and no others; its password is its name. */
    void ensureLogin(String name, String role) throws SQLException {
        String roleExists = "select from pg_roles where rolname = '";
        ensure(roleExists + checked(role) + "'", "create role " + role + " nologin");
        ensure(
                roleExists + checked(name) + "'",
                "create role " + name + " login password '" + name + "' in role " + role);
    }

    private void ensure(String exists, String create) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, USER);
                Statement statement = connection.createStatement()) {
            boolean there;
            try (ResultSet existing = statement.executeQuery(exists)) {
                there = existing.next();
            }
            if (!there) {
                statement.execute(create);
            }
        }
    }

    /** Names stand in statements as they are. */
    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    /** Stops a server that outlived a JVM that was killed, so that this one can take over its data. */
    private static void stopLeftover(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> leftover = ProcessHandle.of(
                        Long.parseLong(lines.get(0).trim()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
        if (leftover.isEmpty()) {
            return;
        }
        // SIGTERM is PostgreSQL's "smart" shutdown and would wait for clients; the dead JVM has none left.
        leftover.get().destroy();
        try {
            leftover.get().onExit().get(TO_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "A PostgreSQL server of an earlier run (process "
                            + leftover.get().pid() + ") does not stop. Stop it by hand and start again.",
                    e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
