package io.athenabudget.identity;

import io.athenabudget.rest.InvalidField;
import io.athenabudget.rest.Refusal;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
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
