package io.athenabudget.identity;

import io.athenabudget.access.DpopRefusal;
import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.Refusal;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why something about users and sessions is refused. */
final class IdentityRefusals {
    private IdentityRefusals() {}

    /** Deliberately the same for an unknown user, a wrong password and an inactive user. */
    static final class LoginFailed extends Refusal {
        LoginFailed() {
            super(HttpStatus.UNAUTHORIZED, "login-failed", "Username and password do not match an active user.");
        }
    }

    /** What was named as the present password is another. */
    static final class WrongPassword extends Refusal {
        WrongPassword() {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "wrong-password",
                    "The current password is not the one you log in with. Nothing was changed.");
            with("errors", List.of(new InvalidField("/currentPassword", "is not your password")));
        }
    }

    /** The refresh token is unknown, expired, revoked, or was used before. */
    static final class RefreshRefused extends Refusal {
        RefreshRefused() {
            super(HttpStatus.UNAUTHORIZED, "refresh-refused", "This session has ended. Log in again.");
        }
    }

    /** The session is bound to a key, and the call is not signed with it. The session goes on for who has the key. */
    static final class KeyNeeded extends Refusal {
        KeyNeeded() {
            super(
                    HttpStatus.UNAUTHORIZED,
                    "session-key-needed",
                    "This session is bound to a key. Send a DPoP proof of the key that it was opened with; without that key,"
                            + " log in again.");
        }
    }

    /** The proof of a key that came with a login or a renewal is none. */
    static final class ProofNotTaken extends Refusal {
        ProofNotTaken(DpopRefusal refusal) {
            super(HttpStatus.BAD_REQUEST, refusal.type(), refusal.detail());
            with("error", refusal.getError().getErrorCode());
            getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, DpopRefusal.challenge(refusal.getError()));
        }
    }

    /** The session was used from a device that was removed since: the client can tell it from one that merely ended. */
    static final class DeviceGone extends Refusal {
        static final String TYPE = "device-removed";
        static final String DETAIL =
                "This device was removed from your account, and its session has ended. Delete what is"
                        + " kept on it, and log in again to use it.";

        DeviceGone() {
            super(HttpStatus.UNAUTHORIZED, TYPE, DETAIL);
        }
    }

    /** Too many failures. */
    static final class TooManyAttempts extends Refusal {
        TooManyAttempts(long seconds) {
            super(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-attempts",
                    "The password was wrong too often. Try again in " + seconds + " seconds.");
            getHeaders().set("Retry-After", Long.toString(seconds));
        }
    }

    /** Username or email belongs to somebody else. */
    static final class NameTaken extends Refusal {
        private static final String TYPE = "name-taken";

        /** For those who may not learn who has an account: it does not say which of them it is. */
        NameTaken() {
            super(HttpStatus.CONFLICT, TYPE, "This username or email is taken. Choose another.");
        }

        /** For administrators. */
        NameTaken(DuplicateKeyException taken) {
            super(HttpStatus.CONFLICT, TYPE, "This username or email is taken. Choose another: see errors.");
            String field = String.valueOf(taken.getMessage()).contains("app_user_email") ? "email" : "username";
            with("errors", List.of(new InvalidField("/" + field, "is taken: choose another")));
        }
    }

    /** The organisation would be left without an administrator. */
    static final class LastAdmin extends Refusal {
        LastAdmin() {
            super(
                    HttpStatus.CONFLICT,
                    "last-admin",
                    "This is the last active administrator. Make somebody else one first.");
        }
    }

    /** Another feature still needs the user. */
    static final class UserNeeded extends Refusal {
        UserNeeded(String objection) {
            super(HttpStatus.CONFLICT, "user-needed", objection);
        }
    }
}
