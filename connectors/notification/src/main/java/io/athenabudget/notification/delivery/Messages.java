package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All messages, from the moment they are written. */
@Repository
public class Messages {
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Messages(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Queues a message, unless it is there already. */
    @Transactional
    public void queue(NewMessage added) {
        Message message = added.message();
        URI link = message.link();
        Platform platform = message.platform();
        int inserted = jdbc.sql("""
                        insert into message (id, reader, medium, platform, device_id, address, language, subject, text, html, link,
                            data, silent, next_attempt_at)
                        values (?, ?, ?, coalesce(?, 'ANDROID'), ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (id) do nothing""")
                .params(
                        message.id(),
                        added.reader(),
                        message.medium().name(),
                        platform == null ? null : platform.name(),
                        added.device(),
                        message.address(),
                        message.language(),
                        message.subject(),
                        message.text(),
                        message.html(),
                        link == null ? null : link.toString(),
                        Columns.write(message.data()),
                        message.isSilent(),
                        Columns.utc(clock.instant()))
                .update();
        if (inserted == 1) {
            history.add(message.id(), DeliveryState.QUEUED, null);
        }
    }

    /** Whether the message with this id says the same to the same address. */
    public boolean isAsQueued(Message message) {
        URI link = message.link();
        return jdbc.sql("select exists (select from message where id = ? and medium = ? and address = ? and text = ?"
                        + " and subject is not distinct from ? and html is not distinct from ?"
                        + " and link is not distinct from ? and data = ?::jsonb)")
                .params(
                        message.id(),
                        message.medium().name(),
                        message.address(),
                        message.text(),
                        message.subject(),
                        message.html(),
                        link == null ? null : link.toString(),
                        Columns.write(message.data()))
                .query(Boolean.class)
                .single();
    }

    public Optional<MessageStatus> status(UUID id) {
        return jdbc.sql("select * from message where id = ?")
                .param(id)
                .query((row, i) -> status(row, history.of(id)))
                .optional();
    }

    /** Messages behind this place, the newest first; without their histories. */
    public List<MessageStatus> page(
            @Nullable UUID reader,
            @Nullable DeliveryState state,
            @Nullable Instant before,
            @Nullable UUID beforeId,
            int limit) {
        return jdbc.sql("""
                        select * from message
                        where not silent and (:reader::uuid is null or reader = :reader::uuid)
                            and (:state::text is null or state = :state::text)
                            and (:before::timestamptz is null or (created_at, id) < (:before::timestamptz, :id::uuid))
                        order by created_at desc, id desc limit :limit""")
                .param("reader", reader)
                .param("state", state == null ? null : state.name())
                .param("before", before == null ? null : Columns.utc(before))
                .param("id", beforeId)
                .param("limit", limit)
                .query((row, i) -> status(row, List.of()))
                .list();
    }

    /**
     * Those that a provider took, the newest first.
     *
     * @param to a part of the address; empty for all
     */
    public List<HandedOver> handedTo(String provider, String to, int most) {
        return jdbc.sql(
                        "select * from message where provider = ? and not silent and (? = '' or address ilike '%' || ? || '%')"
                                + " order by created_at desc, id desc limit ?")
                .params(provider, to, to, most)
                .query((row, i) -> handedOver(row))
                .list();
    }

    public Optional<HandedOver> handedTo(String provider, UUID id) {
        return jdbc.sql("select * from message where provider = ? and id = ?")
                .params(provider, id)
                .query((row, i) -> handedOver(row))
                .optional();
    }

    private static HandedOver handedOver(ResultSet row) throws SQLException {
        return new HandedOver(
                Columns.message(row),
                DeliveryState.valueOf(row.getString("state")),
                Columns.instant(row, "created_at"));
    }

    /** Removes what was written to a person and where to, and leaves that it was. */
    @Transactional
    public void erase(UUID reader) {
        jdbc.sql("update message set address = '', subject = null, text = '', html = null, link = null, data = '{}'"
                        + " where reader = ?")
                .param(reader)
                .update();
        jdbc.sql("update message set state = 'FAILED', reason = 'the reader was anonymised', sending_since = null"
                        + " where reader = ? and state = 'QUEUED'")
                .param(reader)
                .update();
    }

    /** Whether a push that is shown has been on its way to somebody since then: it wakes their apps, too. */
    public boolean isPushedSince(UUID reader, Instant since) {
        return jdbc.sql("select exists (select from message where reader = ? and medium = 'PUSH' and not silent"
                        + " and created_at >= ?)")
                .params(reader, Columns.utc(since))
                .query(Boolean.class)
                .single();
    }

    /** Silent ones leave no trace, be it that they went out or that it is too late for them. */
    int pruneSilent(Instant before) {
        return jdbc.sql("delete from message where silent and created_at < ? and sending_since is null")
                .param(Columns.utc(before))
                .update();
    }

    int prune(Instant before) {
        jdbc.sql("delete from delivery_report where received_at < ?")
                .param(Columns.utc(before))
                .update();
        return jdbc.sql("delete from message where created_at < ? and state <> 'QUEUED'")
                .param(Columns.utc(before))
                .update();
    }

    private static MessageStatus status(ResultSet row, List<MessageStatus.Step> history) throws SQLException {
        return new MessageStatus(
                row.getObject("id", UUID.class),
                row.getObject("reader", UUID.class),
                Medium.valueOf(row.getString("medium")),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("provider"),
                row.getString("provider_id"),
                row.getInt("attempts"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                history);
    }
}
