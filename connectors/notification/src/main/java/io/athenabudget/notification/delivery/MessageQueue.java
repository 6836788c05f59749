package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.Medium;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages on their way: whose turn it is, and how each try ended. Their state changes only as {@link DeliveryState} allows. */
@Repository
class MessageQueue {
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    MessageQueue(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** Takes messages that are due and this channel's to send, so that no other instance does. */
    List<Claimed> claim(Channel channel, int most) {
        return jdbc.sql("""
                        with due as (
                            select id from message
                            where state = 'QUEUED' and sending_since is null and medium = :medium
                                and platform = any(:platforms) and next_attempt_at <= :now
                            order by next_attempt_at limit :most for update skip locked)
                        update message set sending_since = :now, provider = :provider, updated_at = :now
                        from due where message.id = due.id
                        returning message.*, exists (select from dead_address dead
                            where dead.medium = message.medium and dead.address = message.address) as dead""")
                .param("medium", channel.medium().name())
                .param("platforms", channel.platforms().stream().map(Enum::name).toArray(String[]::new))
                .param("provider", channel.provider())
                .param("most", most)
                .param("now", Columns.utc(clock.instant()))
                .query((row, i) -> new Claimed(
                        Columns.message(row),
                        row.getObject("device_id", UUID.class),
                        row.getInt("attempts"),
                        row.getBoolean("dead")))
                .list();
    }

    /** Gives back a message that was not tried after all. */
    void release(UUID id, Instant dueAt) {
        jdbc.sql("update message set sending_since = null, next_attempt_at = ?, updated_at = ? where id = ?")
                .params(Columns.utc(dueAt), Columns.utc(clock.instant()), id)
                .update();
    }

    /** The provider could not take it this time. */
    void tryAgain(UUID id, String reason, Instant dueAt) {
        jdbc.sql("update message set sending_since = null, attempts = attempts + 1, reason = ?, next_attempt_at = ?,"
                        + " updated_at = ? where id = ? and state = 'QUEUED'")
                .params(Columns.storable(reason), Columns.utc(dueAt), Columns.utc(clock.instant()), id)
                .update();
        history.add(id, DeliveryState.QUEUED, reason);
    }

    void sent(UUID id, String providerId) {
        jdbc.sql("update message set provider_id = ? where id = ?")
                .params(Columns.storable(providerId), id)
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
                        Columns.storable(reason),
                        Columns.utc(clock.instant()),
                        id,
                        DeliveryState.before(state).stream().map(Enum::name).toArray(String[]::new))
                .update();
        if (changed == 1) {
            history.add(id, state, reason);
        }
        return changed == 1;
    }

    /** Those whose handing over began before this time and never ended: whoever did it is gone. */
    List<UUID> lostSince(Instant before) {
        return jdbc.sql("select id from message where sending_since < ? for update skip locked")
                .param(Columns.utc(before))
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
                .params(Columns.utc(clock.instant()), Columns.utc(clock.instant()))
                .query(UUID.class)
                .list();
        requeued.forEach(id -> history.add(id, DeliveryState.QUEUED, "replayed"));
        return requeued.size();
    }

    Optional<Claimed> ofProvider(String provider, String providerId) {
        return jdbc.sql("select *, false as dead from message where provider = ? and provider_id = ? for update")
                .params(provider, providerId)
                .query((row, i) -> new Claimed(
                        Columns.message(row), row.getObject("device_id", UUID.class), row.getInt("attempts"), false))
                .optional();
    }

    void addressGone(Medium medium, String address, @Nullable String reason) {
        jdbc.sql("insert into dead_address (medium, address, reason) values (?, ?, ?) on conflict do nothing")
                .params(medium.name(), address, Columns.storable(reason))
                .update();
    }
}
