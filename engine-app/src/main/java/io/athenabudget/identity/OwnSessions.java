package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.events.LoggedOut;
import io.athenabudget.events.LoggedOutEverywhere;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a user is logged in: they see it, and end what is not theirs or not needed any more. */
@Service
public class OwnSessions {
    private final Sessions sessions;
    private final CallEvents events;

    OwnSessions(Sessions sessions, CallEvents events) {
        this.sessions = sessions;
        this.events = events;
    }

    public Page<OwnSession> list(Actor actor, @Nullable String cursor, @Nullable Integer limit) {
        return sessions.listOf(actor.id(), actor.sessionId(), cursor, limit);
    }

    public void end(Actor actor, UUID session) {
        if (!sessions.revoke(actor.id(), session)) {
            throw new NotFound("session of yours", session);
        }
        events.publish(new LoggedOut(actor.id(), session), actor.id(), actor.id());
    }

    /** Ends the one that asks, too. */
    public void endAll(Actor actor) {
        sessions.revokeAllOf(actor.id(), null);
        events.publish(new LoggedOutEverywhere(actor.id()), actor.id(), actor.id());
    }
}
