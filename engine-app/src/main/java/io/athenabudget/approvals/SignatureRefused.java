package io.athenabudget.approvals;

import io.athenabudget.rest.Refusal;
import io.athenabudget.signatures.SignatureFault;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Why a signed decision is not taken as signed; {@code reason} says it to programs. Nothing was decided. */
abstract class SignatureRefused extends Refusal {
    private final String reason;

    private SignatureRefused(String reason, String detail) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "signature-refused", detail);
        with("reason", reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    /** It is no signature, or not one of the device's key. */
    static final class Faulty extends SignatureRefused {
        Faulty(SignatureFault fault) {
            super(
                    fault.kind().code(),
                    "The signature " + fault.detail() + ". Decide again on the device; if that does not help, register"
                            + " it anew.");
        }
    }

    /** The device is nobody's, or somebody else's. */
    static final class ForeignDevice extends SignatureRefused {
        ForeignDevice() {
            super("foreign-device", "The decision was signed by a device that is not yours. Register this one.");
        }
    }

    /** The device was removed. */
    static final class RevokedDevice extends SignatureRefused {
        RevokedDevice() {
            super(
                    "revoked-device",
                    "The decision was signed by a device that was removed from your account. Register it again and decide"
                            + " again.");
        }
    }

    /** The device has yet to prove its key. */
    static final class UnprovenDevice extends SignatureRefused {
        UnprovenDevice() {
            super(
                    "unproven-device",
                    "The device has not proven its key. Ask for a challenge, send the proof, and decide again.");
        }
    }

    /** Something else was signed than what came with it. */
    static final class Altered extends SignatureRefused {
        Altered(List<String> members) {
            super(
                    "altered",
                    "What was signed is not what would be decided: it differs in " + String.join(", ", members)
                            + ". Look at the approval again and decide again.");
            with("differs", members);
        }
    }

    /** Signed too long ago. */
    static final class Stale extends SignatureRefused {
        Stale(Duration maxAge) {
            super(
                    "stale",
                    "The decision was signed more than " + maxAge.toHours()
                            + " hours ago. Look at the approval again and decide again.");
        }
    }

    /** Signed in the future. */
    static final class Ahead extends SignatureRefused {
        Ahead() {
            super("ahead", "The decision was signed in the future. Set the clock of the device, and decide again.");
        }
    }

    /** The device has signed another decision with the same nonce. */
    static final class Replayed extends SignatureRefused {
        Replayed() {
            super("replayed", "This signature was used for another decision already. Decide again on the device.");
        }
    }

    /** Nothing was signed, and so much is not decided without. */
    static final class Needed extends Refusal {
        Needed() {
            super(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "signature-needed",
                    "Decisions about amounts this large are signed. Decide it in the app, on a device that you have"
                            + " registered.");
        }
    }
}
