package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.DeviceRegistered;
import io.athenabudget.events.DeviceRemoved;
import io.athenabudget.rest.NotFound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phones and browsers of users: where to push to, and the public keys that verify what they sign. */
@Repository
public class Devices {
    private final JdbcClient jdbc;
    private final CallEvents events;

    Devices(JdbcClient jdbc, CallEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public enum Platform {
        ANDROID,
        IOS,
        WEB
    }

    public record Device(
            UUID id,
            Platform platform,
            @Nullable String pushToken,
            @Nullable String publicKey) {}

    public Device register(Actor actor, Platform platform, @Nullable String pushToken, @Nullable String publicKey) {
        Device device = new Device(UUID.randomUUID(), platform, pushToken, publicKey);
        jdbc.sql("insert into device (id, user_id, platform, push_token, public_key) values (?, ?, ?, ?, ?)")
                .params(device.id(), actor.id(), platform.name(), pushToken, publicKey)
                .update();
        events.publish(new DeviceRegistered(device.id(), actor.id(), platform.name()), actor.id(), actor.id());
        return device;
    }

    /** The devices of users that push messages reach, by user. */
    public Map<UUID, List<Device>> reachable(Collection<UUID> users) {
        Map<UUID, List<Device>> devices = new HashMap<>();
        if (!users.isEmpty()) {
            jdbc.sql(
                            "select * from device where user_id = any(?) and push_token is not null order by registered_at, id")
                    .param(users.toArray(UUID[]::new))
                    .query(row -> {
                        devices.computeIfAbsent(row.getObject("user_id", UUID.class), user -> new ArrayList<>())
                                .add(new Device(
                                        row.getObject("id", UUID.class),
                                        Platform.valueOf(row.getString("platform")),
                                        row.getString("push_token"),
                                        row.getString("public_key")));
                    });
        }
        return devices;
    }

    /** Forgets where to push to, unless the device has registered another place meanwhile. The device itself stays. */
    public void forgetPushToken(UUID id, String pushToken) {
        jdbc.sql("update device set push_token = null where id = ? and push_token = ?")
                .params(id, pushToken)
                .update();
    }

    public void remove(Actor actor, UUID id) {
        int removed = jdbc.sql("delete from device where id = ? and user_id = ?")
                .params(id, actor.id())
                .update();
        if (removed == 0) {
            throw new NotFound("device of yours", id);
        }
        events.publish(new DeviceRemoved(id, actor.id()), actor.id(), actor.id());
    }
}
