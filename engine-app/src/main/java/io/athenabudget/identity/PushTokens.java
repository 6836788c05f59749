package io.athenabudget.identity;

import io.athenabudget.identity.Devices.Platform;
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
import org.springframework.transaction.annotation.Transactional;

/** Where push messages reach the apps of users. */
@Repository
public class PushTokens {
    private final JdbcClient jdbc;

    PushTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A device that push messages reach. */
    public record Reachable(UUID id, Platform platform, String pushToken) {}

    /** Notes where to push to a device of the actor's. The platforms change that now and then. */
    @Transactional
    public void tell(Actor actor, UUID device, String pushToken) {
        takeFromOthers(pushToken, device);
        note(actor, device, pushToken);
    }

    /** Pushes nothing more to a device of the actor's: they want it so, or its settings forbid it. */
    public void forget(Actor actor, UUID device) {
        note(actor, device, null);
    }

    private void note(Actor actor, UUID device, @Nullable String pushToken) {
        int noted = jdbc.sql("update device set push_token = ? where id = ? and user_id = ? and revoked_at is null")
                .params(pushToken, device, actor.id())
                .update();
        if (noted == 0) {
            throw new NotFound("device of yours", device);
        }
    }

    /** An app has one token: whoever had it on the same phone before is told nothing there any more. */
    void takeFromOthers(String pushToken, UUID device) {
        jdbc.sql("update device set push_token = null where push_token = ? and id <> ?")
                .params(pushToken, device)
                .update();
    }

    /** The devices that push messages reach, by user: those from which a session is used, until it ends. */
    public Map<UUID, List<Reachable>> of(Collection<UUID> users) {
        Map<UUID, List<Reachable>> devices = new HashMap<>();
        if (!users.isEmpty()) {
            jdbc.sql("""
                            select d.id, d.user_id, d.platform, d.push_token from device d
                            where d.user_id = any(?) and d.push_token is not null and exists (
                                select from session s join app_user u on u.id = s.user_id
                                where s.device_id = d.id and %s)
                            order by d.registered_at, d.id""".formatted(Sessions.ALIVE))
                    .param(users.toArray(UUID[]::new))
                    .query(row -> {
                        devices.computeIfAbsent(row.getObject("user_id", UUID.class), user -> new ArrayList<>())
                                .add(new Reachable(
                                        row.getObject("id", UUID.class),
                                        Platform.valueOf(row.getString("platform")),
                                        row.getString("push_token")));
                    });
        }
        return devices;
    }

    /** Forgets a token that reaches nothing any more, unless the device has told another one meanwhile. */
    public void gone(UUID device, String pushToken) {
        jdbc.sql("update device set push_token = null where id = ? and push_token = ?")
                .params(device, pushToken)
                .update();
    }
}
