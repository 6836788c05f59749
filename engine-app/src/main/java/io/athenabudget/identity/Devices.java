package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.DeviceRegistered;
import io.athenabudget.events.DeviceRemoved;
import io.athenabudget.events.LoggedOut;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import io.athenabudget.signatures.DeviceKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phones and browsers of users: from which session they are used, and with which key they sign. */
@Repository
public class Devices {
    private static final String OWN = """
            select d.*, greatest(d.registered_at, d.last_used_at, s.last_used_at) as used_at,
                   coalesce(s.current, false) as current
            from device d left join lateral (
                select max(last_used_at) as last_used_at, bool_or(id = ?::uuid) as current
                from session where device_id = d.id) s on true
            where d.user_id = ? and d.revoked_at is null""";

    private final JdbcClient jdbc;
    private final DeviceKeys keys;
    private final Sessions sessions;
    private final PushTokens pushTokens;
    private final CallEvents events;

    Devices(JdbcClient jdbc, DeviceKeys keys, Sessions sessions, PushTokens pushTokens, CallEvents events) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.sessions = sessions;
        this.pushTokens = pushTokens;
        this.events = events;
    }

    public enum Platform {
        ANDROID,
        IOS,
        WEB
    }

    /**
     * What somebody registers.
     *
     * @param publicKey of the device, to be proven
     */
    public record NewDevice(
            Platform platform,
            @Nullable String name,
            @Nullable String pushToken,
            @Nullable String publicKey) {}

    /**
     * A registered device.
     *
     * @param challenge what it has to sign now to prove its key, null without one
     */
    public record Registered(
            UUID id,
            Platform platform,
            @Nullable String name,
            @Nullable String pushToken,
            @Nullable String publicKey,
            OwnDevice.KeyState keyState,
            @Nullable String challenge,
            @Nullable Instant challengeExpiresAt) {}

    /** Registers a device, from which the session that asks is used from now on. */
    public Registered register(Actor actor, NewDevice device) {
        String key = device.publicKey() == null
                ? null
                : DeviceKey.parse(device.publicKey())
                        .orElseThrow(() -> new InvalidInput(
                                "/publicKey",
                                "must be a P-256 public key: SubjectPublicKeyInfo in Base64 or base64url"))
                        .text();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into device (id, user_id, platform, name, push_token, public_key) values (?, ?, ?, ?, ?, ?)")
                .params(id, actor.id(), device.platform().name(), device.name(), device.pushToken(), key)
                .update();
        if (device.pushToken() != null) {
            pushTokens.takeFromOthers(device.pushToken(), id);
        }
        sessions.usedFrom(id, actor);
        events.publish(new DeviceRegistered(id, actor.id(), device.platform().name()), actor.id(), actor.id());
        DeviceKeys.Challenge challenge = key == null ? null : keys.challenge(actor, id);
        return new Registered(
                id,
                device.platform(),
                device.name(),
                device.pushToken(),
                key,
                key == null ? OwnDevice.KeyState.NONE : OwnDevice.KeyState.UNPROVEN,
                challenge == null ? null : challenge.challenge(),
                challenge == null ? null : challenge.expiresAt());
    }

    /** Those of the actor, the newest first. */
    public Page<OwnDevice> list(Actor actor, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        Cursor after = Cursor.decode(cursor, 2);
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(actor.sessionId());
        parameters.add(actor.id());
        if (after != null) {
            parameters.add(after.instant(0).atOffset(ZoneOffset.UTC));
            parameters.add(after.uuid(1));
        }
        parameters.add(size + 1);
        List<OwnDevice> devices = jdbc.sql(OWN + (after == null ? "" : " and (d.registered_at, d.id) < (?, ?)")
                        + " order by d.registered_at desc, d.id desc limit ?")
                .params(parameters)
                .query(Devices::own)
                .list();
        return Page.of(devices, size, last -> Cursor.of(last.registeredAt(), last.id()));
    }

    public OwnDevice show(Actor actor, UUID id) {
        return jdbc.sql(OWN + " and d.id = ?")
                .params(actor.sessionId(), actor.id(), id)
                .query(Devices::own)
                .optional()
                .orElseThrow(() -> new NotFound("device of yours", id));
    }

    private static OwnDevice own(ResultSet row, int index) throws SQLException {
        OffsetDateTime proven = row.getObject("proven_at", OffsetDateTime.class);
        DeviceKey key = DeviceKeys.read(row.getString("public_key"));
        return new OwnDevice(
                row.getObject("id", UUID.class),
                Platform.valueOf(row.getString("platform")),
                row.getString("name"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                key == null
                        ? OwnDevice.KeyState.NONE
                        : proven == null ? OwnDevice.KeyState.UNPROVEN : OwnDevice.KeyState.PROVEN,
                key == null ? null : key.thumbprint(),
                proven == null ? null : proven.toInstant(),
                row.getObject("used_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"));
    }

    /**
     * Removes a device: it is told nothing more, what it signs counts no more, and the sessions that are used from it end.
     * Only the one that asks goes on: who wants to leave the device they hold logs out. What the device has signed stays
     * verifiable.
     */
    public void remove(Actor actor, UUID id) {
        int removed = jdbc.sql("""
                        update device set revoked_at = clock_timestamp(), push_token = null, challenge = null,
                            challenge_until = null
                        where id = ? and user_id = ? and revoked_at is null""").params(id, actor.id()).update();
        if (removed == 0) {
            throw new NotFound("device of yours", id);
        }
        events.publish(new DeviceRemoved(id, actor.id()), actor.id(), actor.id());
        for (UUID session : sessions.endThoseFrom(id, actor.sessionId())) {
            events.publish(new LoggedOut(actor.id(), session), actor.id(), actor.id());
        }
    }

    /** Removes all devices of somebody who is forgotten, and what they were called. */
    void forgetAllOf(UUID user) {
        jdbc.sql("""
                        update device set revoked_at = coalesce(revoked_at, clock_timestamp()), name = null,
                            push_token = null, challenge = null, challenge_until = null
                        where user_id = ?""").param(user).update();
    }
}
