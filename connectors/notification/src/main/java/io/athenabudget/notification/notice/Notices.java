package io.athenabudget.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.notification.channel.Medium;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices that wait for their time, and what became of the others. */
@Repository
class Notices {
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a notice, unless the reader has it by this medium already. */
    void add(UUID occasion, UUID reader, Medium medium, boolean digest, Instant dueAt) {
        jdbc.sql("insert into notice (id, occasion_id, reader, medium, digest, due_at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        UUID.nameUUIDFromBytes((occasion + "/" + reader + "/" + medium).getBytes(UTF_8)),
                        occasion,
                        reader,
                        medium.name(),
                        digest,
                        Occasions.utc(dueAt))
                .update();
    }

    /** The next one to write, held against other instances until the transaction ends. */
    Optional<Notice> nextDue(Instant now) {
        return jdbc.sql("select * from notice where state = 'WAITING' and due_at <= ?"
                        + " order by due_at limit 1 for update skip locked")
                .param(Occasions.utc(now))
                .query((row, i) -> notice(row))
                .optional();
    }

    /** All that are due for the digest of this reader, held likewise. */
    List<Notice> digestOf(UUID reader, Instant now) {
        return jdbc.sql("select * from notice where state = 'WAITING' and digest and reader = ? and due_at <= ?"
                        + " order by due_at, id for update")
                .params(reader, Occasions.utc(now))
                .query((row, i) -> notice(row))
                .list();
    }

    void written(UUID id) {
        jdbc.sql("update notice set state = 'WRITTEN' where id = ?").param(id).update();
    }

    void dropped(UUID id, String reason) {
        jdbc.sql("update notice set state = 'DROPPED', reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void tryAgain(UUID id, Instant at) {
        jdbc.sql("update notice set attempts = attempts + 1, due_at = ? where id = ?")
                .params(Occasions.utc(at), id)
                .update();
    }

    /** Those a message was written from. */
    List<Notice> of(UUID message) {
        return jdbc.sql("select notice.* from notice join message_notice on notice_id = id where message_id = ?")
                .param(message)
                .query((row, i) -> notice(row))
                .list();
    }

    void link(UUID message, UUID notice) {
        jdbc.sql("insert into message_notice (message_id, notice_id) values (?, ?) on conflict do nothing")
                .params(message, notice)
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("occasion_id", UUID.class),
                row.getObject("reader", UUID.class),
                Medium.valueOf(row.getString("medium")),
                row.getBoolean("digest"),
                row.getInt("attempts"));
    }
}
