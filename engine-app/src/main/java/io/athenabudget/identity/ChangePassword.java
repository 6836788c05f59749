package io.athenabudget.identity;

import io.athenabudget.calls.CallEvents;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.PasswordRefused;
import io.athenabudget.events.UserChanged;
import io.athenabudget.rest.InvalidInput;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Changes the password of a signed-in user who knows the present one. Whoever may have learnt that one is shut out: all
 * other sessions end, and so do the links that were sent. Failures are recorded, so it decides itself what it commits.
 */
@Service
public class ChangePassword {
    private final JdbcClient jdbc;
    private final Users users;
    private final Passwords passwords;
    private final Sessions sessions;
    private final LoginThrottle throttle;
    private final CallEvents events;
    private final UnitOfWork unitOfWork;

    ChangePassword(
            JdbcClient jdbc,
            Users users,
            Passwords passwords,
            Sessions sessions,
            LoginThrottle throttle,
            CallEvents events,
            UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.events = events;
        this.unitOfWork = unitOfWork;
    }

    public void change(Actor actor, String current, String next, String address) {
        throttle.check(actor.username(), address);
        Optional<String> hash = jdbc.sql(
                        "select password_hash from app_user where id = ? and password_hash is not null")
                .param(actor.id())
                .query(String.class)
                .optional();
        if (hash.isEmpty() || !passwords.matches(current, hash.get())) {
            throttle.failed(actor.username(), address);
            unitOfWork.run(() -> {
                events.publish(new PasswordRefused(actor.id()), actor.id(), actor.id());
                return true;
            });
            throw new IdentityRefusals.WrongPassword();
        }
        if (next.equals(current)) {
            throw new InvalidInput("/newPassword", "is the present one: choose another");
        }
        String nextHash = passwords.hash(next);
        unitOfWork.run(() -> {
            replace(actor, hash.get(), nextHash);
            return true;
        });
    }

    private void replace(Actor actor, String hash, String nextHash) {
        int replaced = jdbc.sql("update app_user set password_hash = ? where id = ? and password_hash = ?")
                .params(nextHash, actor.id(), hash)
                .update();
        if (replaced == 0) {
            // Somebody else changed it since it was compared.
            throw new IdentityRefusals.WrongPassword();
        }
        sessions.revokeAllOf(actor.id(), actor.sessionId());
        User user = users.get(actor.id());
        events.publish(new UserChanged(user.id(), user.details(), user.details(), true), user.id(), actor.id());
    }
}
