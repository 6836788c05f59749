package io.athenabudget.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database on the one PostgreSQL server that all sides share. */
record Database(int port, String name) {
    private static final int LINE_OF_PORT = 3;

    /** The database of a local system, whose server says in its pid file where it listens. */
    static Database ofLocalSystem(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/data/postmaster.pid"));
        return new Database(Integer.parseInt(lines.get(LINE_OF_PORT).trim()), "athena");
    }

    Database create(String other) {
        execute("create database " + other);
        return new Database(port, other);
    }

    String user() {
        return "postgres";
    }

    String password() {
        return "postgres";
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    long number(String query) {
        return Long.parseLong(text(query));
    }

    /** The first column of the first row. */
    String text(String query) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing was found by: " + query);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The benchmark's data could not be read: " + e.getMessage(), e);
        }
    }

    void execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl(), user(), password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The benchmark's data could not be prepared: " + e.getMessage(), e);
        }
    }
}
