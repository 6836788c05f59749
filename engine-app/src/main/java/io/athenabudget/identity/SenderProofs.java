package io.athenabudget.identity;

import io.athenabudget.access.DpopProof;
import io.athenabudget.access.DpopRefusal;
import io.athenabudget.access.ShownTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whether a call comes from who has a key: by a proof (DPoP, RFC 9449) that was made for this call, now, and is shown for the
 * first time.
 */
@Service
public class SenderProofs {
    /** How far a clock may be off; one that is further off takes a nonce. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** From when a proof is used until it is too old in any way: by a nonce of just now, or by a clock that is ahead. */
    static final Duration LONGEST_USABLE = ProofNonces.LIFETIME.plus(TOLERANCE);

    private final ProofNonces nonces;
    private final UsedProofs used;
    private final Clock clock;

    SenderProofs(ProofNonces nonces, UsedProofs used, Clock clock) {
        this.nonces = nonces;
        this.used = used;
        this.clock = clock;
    }

    /**
     * The key that a call without an access token is signed with, by its thumbprint; null when it is not signed.
     *
     * @throws IdentityRefusals.ProofNotTaken when it has a proof that is none
     */
    public @Nullable String keyOf(HttpServletRequest request) {
        if (request.getHeader(DpopProof.NAME) == null) {
            return null;
        }
        try {
            DpopProof proof = DpopProof.parse(ShownTokens.proof(request));
            if (!proof.method().equals(request.getMethod())) {
                throw DpopRefusal.invalidProof("Its htm is another method");
            }
            check(proof, request.getRequestURL().toString());
            return proof.key();
        } catch (DpopRefusal refusal) {
            throw new IdentityRefusals.ProofNotTaken(refusal);
        }
    }

    void check(DpopProof proof, String address) {
        if (!proof.isFor(address)) {
            throw DpopRefusal.invalidProof("Its htu is another address than " + address);
        }
        if (!isOfNow(proof)) {
            throw DpopRefusal.nonceNeeded();
        }
        // Last, so that what is refused is not remembered.
        if (!used.use(proof)) {
            throw DpopRefusal.invalidProof("It was used before: each call needs one of its own");
        }
    }

    private boolean isOfNow(DpopProof proof) {
        return (proof.nonce() != null && nonces.isCurrent(proof.nonce()))
                || Duration.between(proof.issuedAt(), clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }
}
