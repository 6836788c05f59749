package io.athenabudget.identity;

import io.athenabudget.rest.Refusal;
import io.athenabudget.signatures.SignatureFault;
import org.springframework.http.HttpStatus;

/** Why a device has not proven its key; {@code reason} says it to programs. */
abstract class ProofRefused extends Refusal {
    private ProofRefused(String reason, String detail) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "proof-refused", detail);
        with("reason", reason);
    }

    /** There is nothing to prove. */
    static final class NoKey extends ProofRefused {
        NoKey() {
            super("no-key", "This device has no key to prove. Register it with a publicKey.");
        }
    }

    /** It is no signature, or not one of the device's key. */
    static final class Faulty extends ProofRefused {
        Faulty(SignatureFault fault) {
            super(
                    fault.kind().code(),
                    "The proof " + fault.detail() + ". Sign the challenge with the key that was registered.");
        }
    }

    /** It proves something else. */
    static final class OfAnother extends ProofRefused {
        OfAnother(String reason, String whom) {
            super(
                    reason,
                    "The proof names " + whom + ". Sign the challenge for this device and the user who registers it.");
        }
    }

    /** The challenge was used, or another one was given out since. */
    static final class NotTheChallenge extends ProofRefused {
        NotTheChallenge() {
            super(
                    "wrong-challenge",
                    "The challenge was used already, or is not the last one that was given out. Ask for a new one.");
        }
    }

    /** The challenge has expired. */
    static final class TooLate extends ProofRefused {
        TooLate() {
            super(
                    "expired",
                    "The challenge was good for " + DeviceKeys.CHALLENGE_LIFETIME.toMinutes()
                            + " minutes. Ask for a new one and sign it at once.");
        }
    }
}
