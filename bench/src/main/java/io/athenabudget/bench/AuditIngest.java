package io.athenabudget.bench;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.EventCodec;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import me.tongfei.progressbar.ProgressBar;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Events that the running audit log takes from Kafka, hashes, signs and stores, from the first one sent to the last one
 * committed; and, in turns with it, the same rows written with plain INSERTs into a table with the same indexes.
 */
final class AuditIngest {
    private static final int WARM_UP = 5_000;
    private static final int ROWS_AT_A_TIME = 500;
    private static final String COLUMNS =
            "index, event_id, occurred_at, action, actor, on_behalf_of, object_type, object_id, request_id, leaf, tree";

    private final String bootstrapServers;
    private final Database database;
    private final int events;

    AuditIngest(String bootstrapServers, Database database, int events) {
        this.bootstrapServers = bootstrapServers;
        this.database = database;
        this.events = events;
    }

    /** Entries per second, a figure per round. */
    record Figures(int events, List<Double> log, List<Double> plainInserts) {
        String asText() {
            return "%nEvents from Kafka into the log, %,d per round; median of %d rounds (lowest … highest), entries/s%n%n"
                            .formatted(events, log.size())
                    + "  audit log          %s%n".formatted(Spread.of(log))
                    + "  plain INSERTs      %s%n".formatted(Spread.of(plainInserts))
                    + "  target: at least 2,000 entries/s: %s%n"
                            .formatted(Spread.of(log).median() >= 2_000 ? "met" : "MISSED");
        }
    }

    Figures run(int rounds) throws SQLException, InterruptedException {
        Figures figures = new Figures(events, new ArrayList<>(), new ArrayList<>());
        database.execute(
                "create table plain_entry (like audit_entry including indexes including defaults including constraints)");
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "5", "batch.size", "65536"),
                        new StringSerializer(),
                        new ByteArraySerializer());
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                ProgressBar progress = new ProgressBar("Audit log", 2L * rounds)) {
            taken(producer, connection, WARM_UP);
            for (int round = 0; round < rounds; round++) {
                long first = size(connection);
                figures.log.add(taken(producer, connection, events));
                progress.step();
                figures.plainInserts.add(inserted(connection, first));
                progress.step();
            }
        }
        return figures;
    }

    private double taken(KafkaProducer<String, byte[]> producer, Connection connection, int count)
            throws SQLException, InterruptedException {
        List<byte[]> messages = messages(count);
        long target = size(connection) + count;
        long begin = System.nanoTime();
        messages.forEach(message -> producer.send(new ProducerRecord<>(
                Topic.APPROVALS.topicName(), UUID.randomUUID().toString(), message)));
        while (size(connection) < target) {
            Thread.sleep(5);
        }
        return count / ((System.nanoTime() - begin) / 1e9);
    }

    private static List<byte[]> messages(int count) {
        EventCodec codec = new EventCodec();
        List<byte[]> messages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            UUID request = UUID.randomUUID();
            messages.add(codec.encode(OutgoingEvent.of(
                    new ApprovalDecided(
                            UUID.randomUUID(), request, "L1", "APPROVED", "Approved as planned", Instant.now(), null),
                    new EventMetadata(
                            request.toString(),
                            new UUID(0, i % 1_000),
                            null,
                            request,
                            1L,
                            Instant.now(),
                            new Origin(
                                    "203.0.113.7",
                                    "Athena/1.0 (bench)",
                                    "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                                    null)))));
        }
        return messages;
    }

    private double inserted(Connection connection, long first) throws SQLException {
        List<Object[]> rows = new ArrayList<>(events);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select " + COLUMNS + " from audit_entry where index >= "
                        + first + " order by index limit " + events)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into plain_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            int batched = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++batched % ROWS_AT_A_TIME == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        connection.setAutoCommit(true);
        return rows.size() / seconds;
    }

    private static long size(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(index) + 1, 0) from audit_entry")) {
            row.next();
            return row.getLong(1);
        }
    }
}
