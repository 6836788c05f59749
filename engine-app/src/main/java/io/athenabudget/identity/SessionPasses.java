package io.athenabudget.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Passes by which a session opens a part of the site whose pages the browser loads itself, where no script could send an
 * access token. A pass opens that part alone, and only for as long as its session goes on.
 */
@Service
public class SessionPasses {
    private static final String SESSION = "sid";

    private final PurposeTokens tokens;
    private final Sessions sessions;
    private final Clock clock;

    SessionPasses(PurposeTokens tokens, Sessions sessions, Clock clock) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param part what it opens */
    public String issue(Actor actor, String part) {
        UUID session = Objects.requireNonNull(actor.sessionId(), "without a session");
        return tokens.sign(
                part,
                new PurposeTokens.Claims(
                        UUID.randomUUID(),
                        actor.id(),
                        0,
                        Map.of(SESSION, session.toString()),
                        clock.instant().plus(Sessions.LIFETIME)));
    }

    /** Who comes with a pass, with the roles that they have now; empty when it opens nothing, or nothing any more. */
    public Optional<Authentication> read(String pass, String part) {
        if (!(tokens.read(part, List.of(SESSION), pass) instanceof PurposeTokens.Reading.Valid valid)) {
            return Optional.empty();
        }
        PurposeTokens.Claims claims = valid.claims();
        return sessions.actor(UUID.fromString(claims.details().get(SESSION)))
                .filter(actor -> actor.id().equals(claims.subject()))
                .map(actor -> new SecurityConfiguration.ActorAuthentication(actor, claims.expiresAt()));
    }

    /** Who is signed in by a pass. */
    public static Actor actor(Authentication caller) {
        return ((SecurityConfiguration.ActorAuthentication) caller).actor();
    }
}
