package io.athenabudget.identity;

import io.athenabudget.access.DpopProof;
import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.LoggedIn;
import io.athenabudget.events.LoggedOut;
import io.athenabudget.events.LoginFailed;
import io.athenabudget.events.RefreshTokenReused;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens, renews and ends sessions. Failures are recorded, so each call decides itself what it commits. */
@Service
public class Login {
    /** How long a session can be renewed. */
    public static final Duration SESSION_LIFETIME = Sessions.LIFETIME;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final LoginThrottle throttle;
    private final Users users;
    private final CallEvents events;
    private final UnitOfWork unitOfWork;

    Login(
            JdbcClient jdbc,
            Passwords passwords,
            Sessions sessions,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            LoginThrottle throttle,
            Users users,
            CallEvents events,
            UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.throttle = throttle;
        this.users = users;
        this.events = events;
        this.unitOfWork = unitOfWork;
    }

    /**
     * @param tokenType how the access token is shown: {@code DPoP} when the session is bound to a key, or else {@code Bearer}
     * @param expiresIn seconds until the access token ends
     */
    public record Tokens(String accessToken, String tokenType, long expiresIn, String refreshToken, User user) {}

    private record Account(UUID id, @Nullable String hash, boolean active) {}

    /** @param key that the call was signed with, by its thumbprint: the session is bound to it; null without one */
    public Tokens logIn(
            String username, String password, @Nullable String device, String address, @Nullable String key) {
        throttle.check(username, address);
        Optional<Account> account = jdbc.sql(
                        "select id, password_hash, active from app_user where lower(username) = lower(?)")
                .param(username)
                .query((row, i) -> new Account(
                        row.getObject("id", UUID.class), row.getString("password_hash"), row.getBoolean("active")))
                .optional();
        if (!matches(account, password)) {
            throttle.failed(username, address);
            unitOfWork.run(() -> {
                events.publish(
                        new LoginFailed(username, address),
                        account.map(Account::id).map(UUID::toString).orElse(username),
                        null);
                return true;
            });
            throw new IdentityRefusals.LoginFailed();
        }
        return unitOfWork.run(() -> {
            lock(account.orElseThrow());
            Sessions.Opened session = sessions.open(account.orElseThrow().id, device, key);
            events.publish(new LoggedIn(session.userId(), session.sessionId()), session.userId(), session.userId());
            return tokens(session);
        });
    }

    /** Comparing takes a while: a password that was changed meanwhile, and ended all sessions, opens none any more. */
    private void lock(Account account) {
        boolean same = jdbc.sql("select id from app_user where id = ? and password_hash = ? and active for share")
                .params(account.id, account.hash)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!same) {
            throw new IdentityRefusals.LoginFailed();
        }
    }

    private boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::hash).orElse(null);
        if (hash == null) {
            passwords.compareWithNobody(password);
            return false;
        }
        return passwords.matches(password, hash) && account.orElseThrow().active;
    }

    /** @param key that the call was signed with, by its thumbprint, null without one */
    public Tokens refresh(String refreshToken, @Nullable String key) {
        RefreshTokens.Shown shown = unitOfWork.run(() -> {
            RefreshTokens.Shown result = refreshTokens.show(refreshToken, key);
            if (result instanceof RefreshTokens.Shown.Reused reused) {
                events.publish(new RefreshTokenReused(reused.userId(), reused.sessionId()), reused.userId(), null);
            }
            return result;
        });
        if (shown instanceof RefreshTokens.Shown.Renewed renewed) {
            return tokens(renewed.session());
        }
        if (shown instanceof RefreshTokens.Shown.WithoutKey) {
            throw new IdentityRefusals.KeyNeeded();
        }
        if (shown instanceof RefreshTokens.Shown.OfRemovedDevice) {
            throw new IdentityRefusals.DeviceGone();
        }
        throw new IdentityRefusals.RefreshRefused();
    }

    public void logOut(Actor actor) {
        UUID session = Objects.requireNonNull(actor.sessionId(), "without a session");
        sessions.revoke(actor.id(), session);
        events.publish(new LoggedOut(actor.id(), session), actor.id(), actor.id());
    }

    private Tokens tokens(Sessions.Opened session) {
        User user = users.get(session.userId());
        return new Tokens(
                accessTokens.issue(user, session.sessionId(), session.key()),
                session.key() == null ? "Bearer" : DpopProof.NAME,
                accessTokens.lifetimeInSeconds(),
                session.refreshToken(),
                user);
    }
}
