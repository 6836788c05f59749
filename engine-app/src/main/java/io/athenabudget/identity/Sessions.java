package io.athenabudget.identity;

import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.Page;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Who is logged in. A session is a family of refresh tokens, of which one is valid at a time, and may be bound to a key, so
 * that it is used by whoever has that key alone. Only hashes of tokens are stored.
 */
@Repository
class Sessions {
    static final Duration LIFETIME = Duration.ofDays(30);
    /** Of a session s and its user u. */
    static final String ALIVE = "s.revoked_at is null and s.expires_at > clock_timestamp() and u.active";

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param refreshToken is told to the client once and never stored
     * @param key that the session is bound to, by its thumbprint, null when it is not
     */
    record Opened(
            UUID sessionId,
            UUID userId,
            String refreshToken,
            @Nullable String key) {}

    Opened open(UUID userId, @Nullable String device, @Nullable String key) {
        UUID id = UUID.randomUUID();
        String token = RefreshTokens.next();
        jdbc.sql("insert into session (id, user_id, refresh_hash, device, jkt, expires_at)"
                        + " values (?, ?, ?, ?, ?, clock_timestamp() + make_interval(secs => ?))")
                .params(id, userId, RefreshTokens.hash(token), device, key, (double) LIFETIME.toSeconds())
                .update();
        return new Opened(id, userId, token, key);
    }

    /** Whether a session ended because the device that it was used from was removed. */
    boolean endedWithItsDevice(UUID sessionId) {
        return jdbc.sql("""
                        select exists (
                            select from session s join device d on d.id = s.device_id
                            where s.id = ? and s.revoked_at is not null and d.revoked_at is not null)""").param(sessionId).query(Boolean.class).single();
    }

    /** Notes from which device the actor's session is used. */
    void usedFrom(UUID device, Actor actor) {
        jdbc.sql("update session set device_id = ? where id = ?")
                .params(device, actor.sessionId())
                .update();
    }

    /**
     * Ends the sessions that are used from a device.
     *
     * @param kept the one session that goes on, if any
     * @return those that ended
     */
    List<UUID> endThoseFrom(UUID device, @Nullable UUID kept) {
        return jdbc.sql("update session set revoked_at = clock_timestamp()"
                        + " where device_id = ? and revoked_at is null and id is distinct from ?::uuid returning id")
                .params(device, kept)
                .query(UUID.class)
                .list();
    }

    /** @return false when it is not one of the user's, or not any more */
    boolean revoke(UUID userId, UUID sessionId) {
        return jdbc.sql("update session set revoked_at = clock_timestamp()"
                                + " where id = ? and user_id = ? and revoked_at is null")
                        .params(sessionId, userId)
                        .update()
                == 1;
    }

    /**
     * Ends all that acts for a user: their sessions, and the links that were sent to them.
     *
     * @param kept the one session that goes on, if any
     */
    void revokeAllOf(UUID userId, @Nullable UUID kept) {
        jdbc.sql("update app_user set credentials_version = credentials_version + 1 where id = ?")
                .param(userId)
                .update();
        jdbc.sql("update session set revoked_at = clock_timestamp()"
                        + " where user_id = ? and revoked_at is null and id is distinct from ?::uuid")
                .params(userId, kept)
                .update();
    }

    /** Those of a user that are alive, the newest first. */
    Page<OwnSession> listOf(UUID userId, @Nullable UUID current, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<Object> parameters = new ArrayList<>(List.of(userId));
        if (after != null) {
            parameters.add(after.instant(0).atOffset(ZoneOffset.UTC));
            parameters.add(after.uuid(1));
        }
        parameters.add(size + 1);
        List<OwnSession> alive = jdbc.sql("""
                        select * from session
                        where user_id = ? and revoked_at is null and expires_at > clock_timestamp()
                        %s order by created_at desc, id desc limit ?""".formatted(after == null ? "" : "and (created_at, id) < (?, ?)"))
                .params(parameters)
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new OwnSession(
                            id,
                            row.getString("device"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                            row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                            id.equals(current));
                })
                .list();
        return Page.of(alive, size, last -> Cursor.of(last.createdAt(), last.id()));
    }

    /** The user behind a session that is alive; read at every call, so that logout and changed roles work at once. */
    Optional<Actor> actor(UUID sessionId) {
        return jdbc.sql(
                        "select u.*, s.id as session_id from session s join app_user u on u.id = s.user_id where s.id = ?"
                                + " and " + ALIVE)
                .param(sessionId)
                .query((row, i) -> Users.actor(row, row.getObject("session_id", UUID.class)))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void prune() {
        jdbc.sql("delete from session where expires_at < clock_timestamp() - interval '1 day'")
                .update();
    }
}
