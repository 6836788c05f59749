package io.athenabudget.requests;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What happened to each request, oldest first. Written with the change it tells of. */
@Repository
class RequestHistory {
    private final JdbcTemplate jdbc;

    RequestHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void append(UUID requestId, long firstSequence, List<HistoryEntry> entries) {
        String rows =
                String.join(", ", java.util.Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        jdbc.update(
                "insert into request_history (request_id, sequence, at, status, step, step_name, actor, on_behalf_of,"
                        + " event, comment) values " + rows,
                (PreparedStatement statement) -> {
                    int i = 0;
                    long sequence = firstSequence;
                    for (HistoryEntry entry : entries) {
                        statement.setObject(++i, requestId);
                        statement.setLong(++i, sequence++);
                        statement.setObject(++i, entry.at().atOffset(ZoneOffset.UTC));
                        statement.setString(++i, entry.status().name());
                        statement.setString(++i, entry.step());
                        statement.setString(++i, entry.stepName());
                        statement.setObject(++i, entry.actor(), Types.OTHER);
                        statement.setObject(++i, entry.onBehalfOf(), Types.OTHER);
                        statement.setString(++i, entry.event());
                        statement.setString(++i, entry.comment());
                    }
                });
    }

    List<HistoryEntry> of(UUID requestId) {
        return jdbc.query(
                "select * from request_history where request_id = ? order by sequence",
                (row, i) -> new HistoryEntry(
                        row.getTimestamp("at").toInstant(),
                        RequestStatus.valueOf(row.getString("status")),
                        row.getString("step"),
                        row.getString("step_name"),
                        row.getObject("actor", UUID.class),
                        row.getObject("on_behalf_of", UUID.class),
                        row.getString("event"),
                        row.getString("comment")),
                requestId);
    }
}
