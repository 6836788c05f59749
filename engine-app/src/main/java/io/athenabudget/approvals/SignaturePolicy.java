package io.athenabudget.approvals;

import io.athenabudget.calls.AfterCall;
import io.athenabudget.catalog.Money;
import io.athenabudget.events.DecisionSignature;
import io.athenabudget.events.DecisionSignatureRefused;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.DeviceKeys;
import io.athenabudget.requests.BudgetRequest;
import io.athenabudget.signatures.CompactJws;
import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.DeviceKey;
import io.athenabudget.signatures.SignatureFault;
import io.athenabudget.signatures.SignedDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Which decisions have to be signed, and which signatures count. Every rule is here, and each refuses with its own reason:
 *
 * <ul>
 *   <li>above an amount nothing is decided without a signature, on whatever way; an administrator who rolls back somebody
 *       else's decision says why instead;
 *   <li>a signature is by a device of whoever decides, which has proven its key and was not removed;
 *   <li>it is over this decision and no other: all that the decider was shown, in the version they have seen;
 *   <li>it is not older than a phone may be offline, and not from the future;
 *   <li>it is used once.
 * </ul>
 *
 * <p>It is asked last. Whether somebody may decide, and whether it was decided already, has been found out by then: a phone
 * that sends its queue again is told what became of the decision, not that its signature was used.
 */
@Service
class SignaturePolicy {
    /** How far a device's clock may be ahead. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final SignatureProperties properties;
    private final DeviceKeys devices;
    private final DecisionNonces nonces;

    SignaturePolicy(SignatureProperties properties, DeviceKeys devices, DecisionNonces nonces) {
        this.properties = properties;
        this.devices = devices;
        this.nonces = nonces;
    }

    /** Refuses what needs a signature, on a way that has none. */
    void refuseUnsigned(Approval approval) {
        if (properties.requiredAbove() != null && approval.amountBase().compareTo(properties.requiredAbove()) > 0) {
            throw new SignatureRefused.Needed();
        }
    }

    /** The version of the approval that somebody has seen: what they say, or else what they signed. */
    static @Nullable Long versionSeen(@Nullable Long version, @Nullable String signature) {
        if (version != null || signature == null) {
            return version;
        }
        try {
            return SignedDecision.of(SignedDecision.parse(signature)).decision().version();
        } catch (SignatureFault unreadable) {
            return null;
        }
    }

    /** @return what is kept of the signature, null when there is none and none is needed */
    @Nullable
    DecisionSignature toDecide(
            Actor actor, Approval approval, BudgetRequest request, DecideApproval.Verdict verdict, Instant now) {
        if (verdict.signature() == null) {
            refuseUnsigned(approval);
            return null;
        }
        Decision.Outcome outcome = switch (verdict.outcome()) {
            case APPROVED -> Decision.Outcome.APPROVE;
            case REJECTED -> Decision.Outcome.REJECT;
        };
        return check(actor, atHand(approval, request, outcome, verdict.comment()), verdict.signature(), now);
    }

    /** @return what is kept of the signature, null when there is none and none is needed */
    @Nullable
    DecisionSignature toRollBack(
            Actor actor, Approval approval, BudgetRequest request, RollBackDecision.Wish wish, Instant now) {
        if (wish.signature() == null) {
            if (approval.decided().decidedBy().equals(actor.id())) {
                refuseUnsigned(approval);
            }
            return null;
        }
        return check(
                actor, atHand(approval, request, Decision.Outcome.ROLLBACK, wish.comment()), wish.signature(), now);
    }

    private static Decision atHand(
            Approval approval, BudgetRequest request, Decision.Outcome outcome, @Nullable String comment) {
        return new Decision(
                approval.id(),
                request.id(),
                Money.format(request.amount(), request.currency()),
                request.currency(),
                outcome,
                Decision.hashOf(comment),
                approval.version());
    }

    /** Whoever sends what does not hold may be somebody else than they say: it is recorded although nothing is decided. */
    private DecisionSignature check(Actor actor, Decision atHand, String signature, Instant now) {
        try {
            return verified(actor, atHand, signature, now);
        } catch (SignatureRefused refused) {
            AfterCall.tell(new DecisionSignatureRefused(atHand.approval(), deviceNamedIn(signature), refused.reason()));
            throw refused;
        }
    }

    private static @Nullable UUID deviceNamedIn(String signature) {
        try {
            return SignedDecision.parse(signature).device();
        } catch (SignatureFault unreadable) {
            return null;
        }
    }

    private DecisionSignature verified(Actor actor, Decision atHand, String signature, Instant now) {
        CompactJws jws;
        SignedDecision signed;
        try {
            jws = SignedDecision.parse(signature);
            signed = SignedDecision.of(jws);
            jws.requireSignedBy(key(actor, jws));
        } catch (SignatureFault fault) {
            throw new SignatureRefused.Faulty(fault);
        }
        List<String> differences = atHand.differencesFrom(signed.decision());
        if (!differences.isEmpty()) {
            throw new SignatureRefused.Altered(differences);
        }
        if (signed.time().isBefore(now.minus(properties.maxAge()))) {
            throw new SignatureRefused.Stale(properties.maxAge());
        }
        if (signed.time().isAfter(now.plus(CLOCK_SKEW))) {
            throw new SignatureRefused.Ahead();
        }
        if (!nonces.use(jws.device(), signed.nonce())) {
            throw new SignatureRefused.Replayed();
        }
        devices.used(jws.device());
        return new DecisionSignature(jws.device(), atHand.amount(), atHand.currency(), atHand.version(), signature);
    }

    private DeviceKey key(Actor actor, CompactJws jws) {
        DeviceKeys.Signer device = devices.signer(actor, jws.device()).orElseThrow(SignatureRefused.ForeignDevice::new);
        if (device.removed()) {
            throw new SignatureRefused.RevokedDevice();
        }
        if (device.key() == null || !device.proven()) {
            throw new SignatureRefused.UnprovenDevice();
        }
        return device.key();
    }
}
