package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.UserChanged;
import io.athenabudget.rest.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Changes what users may say of themselves. Who they are, and where they belong, is said by administrators. */
@Service
public class ChangeProfile {
    private final JdbcClient jdbc;
    private final Users users;
    private final CallEvents events;

    ChangeProfile(JdbcClient jdbc, Users users, CallEvents events) {
        this.jdbc = jdbc;
        this.users = users;
        this.events = events;
    }

    /** @param phone null to have none */
    public record Profile(
            String locale, String timeZone, @Nullable String phone) {}

    public User change(Actor actor, Profile profile, @Nullable String ifMatch, @Nullable Long version) {
        User before = users.lock(actor.id());
        StaleVersion.check(ifMatch, version, before.version());
        jdbc.sql("update app_user set locale = ?, time_zone = ?, phone = ?, version = version + 1 where id = ?")
                .params(profile.locale(), profile.timeZone(), profile.phone(), actor.id())
                .update();
        User after = users.get(actor.id());
        events.publish(new UserChanged(after.id(), before.details(), after.details(), false), after.id(), actor.id());
        return after;
    }
}
