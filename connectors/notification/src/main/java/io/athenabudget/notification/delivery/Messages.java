package io.athenabudget.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All messages. Their state changes only as {@link DeliveryState} allows, and each change is kept. */
@Repository
public class Messages {
    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Messages(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Queues a message, unless it is there already. */
    @Transactional
    public void queue(NewMessage added) {
        Message message = added.message();
        URI link = message.link();
        int inserted = jdbc.sql("""
                        insert into message (id, reader, medium, device_id, address, language, subject, text, html, link,
                            data, next_attempt_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (id) do nothing""")
                .params(
                        message.id(),
                        added.reader(),
                        message.medium().name(),
                        added.device(),
                        message.address(),
                        message.language(),
                        message.subject(),
                        message.text(),
                        message.html(),
                        link == null ? null : link.toString(),
                        write(message.data()),
                        utc(clock.instant()))
                .update();
        if (inserted == 1) {
            remember(message.id(), DeliveryState.QUEUED, null);
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
                        write(message.data()))
                .query(Boolean.class)
                .single();
    }

    /** Takes messages that are due, so that no other instance does. */
    List<Claimed> claim(Medium medium, String provider, int most) {
        return jdbc.sql("""
                        with due as (
                            select id from message
                            where state = 'QUEUED' and sending_since is null and medium = :medium
                                and next_attempt_at <= :now
                            order by next_attempt_at limit :most for update skip locked)
                        update message set sending_since = :now, provider = :provider, updated_at = :now
                        from due where message.id = due.id
                        returning message.*, exists (select from dead_address dead
                            where dead.medium = message.medium and dead.address = message.address) as dead""")
                .param("medium", medium.name())
                .param("provider", provider)
                .param("most", most)
                .param("now", utc(clock.instant()))
                .query((row, i) -> new Claimed(
                        message(row),
                        row.getObject("device_id", UUID.class),
                        row.getInt("attempts"),
                        row.getBoolean("dead")))
                .list();
    }

    /** Gives back a message that was not tried after all. */
    void release(UUID id, Instant dueAt) {
        jdbc.sql("update message set sending_since = null, next_attempt_at = ?, updated_at = ? where id = ?")
                .params(utc(dueAt), utc(clock.instant()), id)
                .update();
    }

    /** The provider could not take it this time. */
    void tryAgain(UUID id, String reason, Instant dueAt) {
        jdbc.sql("update message set sending_since = null, attempts = attempts + 1, reason = ?, next_attempt_at = ?,"
                        + " updated_at = ? where id = ? and state = 'QUEUED'")
                .params(storable(reason), utc(dueAt), utc(clock.instant()), id)
                .update();
        remember(id, DeliveryState.QUEUED, reason);
    }

    void sent(UUID id, String providerId) {
        jdbc.sql("update message set provider_id = ? where id = ?")
                .params(storable(providerId), id)
                .update();
        become(id, DeliveryState.SENT, null);
    }

    /** Ends it; false when it had ended already. */
    boolean become(UUID id, DeliveryState state, @Nullable String reason) {
        int changed = jdbc.sql("update message set state = ?, reason = ?, sending_since = null, updated_at = ?,"
                        + " attempts = attempts + case when state = 'QUEUED' then 1 else 0 end"
                        + " where id = ? and state = any(?)")
                .params(
                        state.name(),
                        storable(reason),
                        utc(clock.instant()),
                        id,
                        DeliveryState.before(state).stream().map(Enum::name).toArray(String[]::new))
                .update();
        if (changed == 1) {
            remember(id, state, reason);
        }
        return changed == 1;
    }

    /** Those whose handing over began before this time and never ended: whoever did it is gone. */
    List<UUID> lostSince(Instant before) {
        return jdbc.sql("select id from message where sending_since < ? for update skip locked")
                .param(utc(before))
                .query(UUID.class)
                .list();
    }

    void markGivenUp(UUID id) {
        jdbc.sql("update message set given_up = true where id = ?").param(id).update();
    }

    /** Queues again what was given up because its provider was away for too long. */
    @Transactional
    public int requeueGivenUp() {
        List<UUID> requeued = jdbc.sql("update message set state = 'QUEUED', given_up = false, attempts = 0,"
                        + " next_attempt_at = ?, updated_at = ? where given_up and state = 'FAILED' returning id")
                .params(utc(clock.instant()), utc(clock.instant()))
                .query(UUID.class)
                .list();
        requeued.forEach(id -> remember(id, DeliveryState.QUEUED, "replayed"));
        return requeued.size();
    }

    void keep(DeliveryReport report) {
        jdbc.sql("insert into delivery_report (provider, provider_id, outcome, address_gone, reason, at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        report.provider(),
                        report.providerId(),
                        report.outcome().name(),
                        report.addressGone(),
                        storable(report.reason()),
                        utc(report.at()))
                .update();
    }

    List<DeliveryReport> reportsOn(String provider, String providerId) {
        return jdbc.sql("select * from delivery_report where provider = ? and provider_id = ? order by at, received_at")
                .params(provider, providerId)
                .query((row, i) -> new DeliveryReport(
                        row.getString("provider"),
                        row.getString("provider_id"),
                        DeliveryReport.Outcome.valueOf(row.getString("outcome")),
                        row.getBoolean("address_gone"),
                        row.getString("reason"),
                        instant(row, "at")))
                .list();
    }

    Optional<Claimed> ofProvider(String provider, String providerId) {
        return jdbc.sql("select *, false as dead from message where provider = ? and provider_id = ? for update")
                .params(provider, providerId)
                .query((row, i) -> new Claimed(
                        message(row), row.getObject("device_id", UUID.class), row.getInt("attempts"), false))
                .optional();
    }

    void addressGone(Medium medium, String address, @Nullable String reason) {
        jdbc.sql("insert into dead_address (medium, address, reason) values (?, ?, ?) on conflict do nothing")
                .params(medium.name(), address, storable(reason))
                .update();
    }

    public Optional<MessageStatus> status(UUID id) {
        return jdbc.sql("select * from message where id = ?")
                .param(id)
                .query((row, i) -> status(row, history(id)))
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
                        where (:reader::uuid is null or reader = :reader::uuid)
                            and (:state::text is null or state = :state::text)
                            and (:before::timestamptz is null or (created_at, id) < (:before::timestamptz, :id::uuid))
                        order by created_at desc, id desc limit :limit""")
                .param("reader", reader)
                .param("state", state == null ? null : state.name())
                .param("before", before == null ? null : utc(before))
                .param("id", beforeId)
                .param("limit", limit)
                .query((row, i) -> status(row, List.of()))
                .list();
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

    int prune(Instant before) {
        jdbc.sql("delete from delivery_report where received_at < ?")
                .param(utc(before))
                .update();
        return jdbc.sql("delete from message where created_at < ? and state <> 'QUEUED'")
                .param(utc(before))
                .update();
    }

    private void remember(UUID id, DeliveryState state, @Nullable String reason) {
        jdbc.sql("insert into message_history (message_id, state, reason) values (?, ?, ?)")
                .params(id, state.name(), storable(reason))
                .update();
    }

    private List<MessageStatus.Step> history(UUID id) {
        return jdbc.sql("select * from message_history where message_id = ? order by at")
                .param(id)
                .query((row, i) -> new MessageStatus.Step(
                        instant(row, "at"), DeliveryState.valueOf(row.getString("state")), row.getString("reason")))
                .list();
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
                instant(row, "created_at"),
                instant(row, "updated_at"),
                history);
    }

    private Message message(ResultSet row) throws SQLException {
        String link = row.getString("link");
        return new Message(
                row.getObject("id", UUID.class),
                Medium.valueOf(row.getString("medium")),
                row.getString("address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                link == null ? null : URI.create(link),
                read(row.getString("data")));
    }

    private String write(Map<String, String> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Map<String, String> read(String data) {
        try {
            return json.readValue(data, DATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** What a provider says is not ours: PostgreSQL has no text with U+0000. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
