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
        jdbc.sql("""
                        insert into notice (id, occasion_id, about, occurred_at, reader, medium, digest, due_at)
                        select ?, id, coalesce(request_id, person), occurred_at, ?, ?, ?, ? from occasion where id = ?
                        on conflict do nothing""")
                .params(
                        UUID.nameUUIDFromBytes((occasion + "/" + reader + "/" + medium).getBytes(UTF_8)),
                        reader,
                        medium.name(),
                        digest,
                        Occasions.utc(dueAt),
                        occasion)
                .update();
    }

    /**
     * The next one to write, held against other workers until the transaction ends. To one reader by one medium, what is about
     * the same request is written in the order in which it happened, and one worker at a time makes a reader's digest. Both
     * go by one order, so that the first of all is never held up.
     */
    Optional<Notice> nextDue(Instant now) {
        return jdbc.sql("""
                        select * from notice next
                        where state = 'WAITING' and due_at <= :now
                            and not exists (select from notice earlier
                                where earlier.state = 'WAITING' and earlier.due_at <= :now
                                    and earlier.reader = next.reader and earlier.about = next.about
                                    and earlier.medium = next.medium
                                    and (earlier.occurred_at, earlier.id) < (next.occurred_at, next.id))
                            and not (digest and exists (select from notice earlier
                                where earlier.state = 'WAITING' and earlier.due_at <= :now and earlier.digest
                                    and earlier.reader = next.reader
                                    and (earlier.occurred_at, earlier.id) < (next.occurred_at, next.id)))
                        order by due_at limit 1 for update of next skip locked""")
                .param("now", Occasions.utc(now))
                .query((row, i) -> notice(row))
                .optional();
    }

    /** All that are due for the digest of this reader, held likewise; one that was added and taken just now is left out. */
    List<Notice> digestOf(UUID reader, Instant now) {
        return jdbc.sql("select * from notice where state = 'WAITING' and digest and reader = ? and due_at <= ?"
                        + " order by due_at, occurred_at, id for update skip locked")
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
