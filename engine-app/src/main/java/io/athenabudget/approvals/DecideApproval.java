package io.athenabudget.approvals;

import io.athenabudget.calls.CallOrigin;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.DecisionSignature;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import io.athenabudget.rest.InvalidInput;
import io.athenabudget.rest.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Approves or rejects: lock, policy, engine, request, inbox and outbox in one transaction. */
@Service
public class DecideApproval {
    private final UnitOfWork unitOfWork;
    private final RequestChanges changes;
    private final Approvals approvals;
    private final Candidates candidates;
    private final ChainEngine engine;
    private final ChainStanding standing;
    private final SignaturePolicy signatures;
    private final CallOrigin origin;

    DecideApproval(
            UnitOfWork unitOfWork,
            RequestChanges changes,
            Approvals approvals,
            Candidates candidates,
            ChainEngine engine,
            ChainStanding standing,
            SignaturePolicy signatures,
            CallOrigin origin) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.approvals = approvals;
        this.candidates = candidates;
        this.engine = engine;
        this.standing = standing;
        this.signatures = signatures;
        this.origin = origin;
    }

    /**
     * What somebody wants to decide.
     *
     * @param version the version they have seen; refused if the approval has changed since
     * @param signature of a device's key over the decision, kept as evidence
     */
    public record Verdict(
            Outcome outcome,
            @Nullable String comment,
            @Nullable Long version,
            @Nullable String signature) {
        public Verdict {
            if (outcome == Outcome.REJECTED && (comment == null || comment.isBlank())) {
                throw new InvalidInput("/comment", "is needed: tell the requester why");
            }
        }
    }

    public Progress.Decision decide(Actor actor, UUID id, Verdict verdict) {
        return unitOfWork.run(() -> decideLocked(actor, id, verdict));
    }

    private Progress.Decision decideLocked(Actor actor, UUID id, Verdict verdict) {
        RequestChange change = approvals
                .requestOf(id)
                .flatMap(request -> changes.open(request, actor.id()))
                .orElseThrow(() -> new NotFound("approval", id));
        List<Approval> chain = approvals.ofRequest(change.request().id());
        Approval approval =
                chain.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
        ApprovalPolicy.Permission permission = candidates.permission(
                actor, approval, chain, SignaturePolicy.versionSeen(verdict.version(), verdict.signature()));
        DecisionSignature signature = signatures.toDecide(actor, approval, change.request(), verdict, change.now());

        AtomicReference<ApprovalDecided> event = new AtomicReference<>();
        change.record(
                () -> Objects.requireNonNull(event.get()),
                approval.level(),
                verdict.comment(),
                permission.onBehalfOf());
        ChainEffects effects = engine.complete(id, verdict.outcome(), actor.id());

        Approval.Decision decision = new Approval.Decision(
                verdict.outcome(),
                actor.id(),
                permission.onBehalfOf(),
                change.now(),
                verdict.comment(),
                change.now().plus(effects.rollbackWindow()),
                Approval.DecisionStatus.ACTIVE,
                signature == null ? null : signature.deviceId());
        approvals.decide(
                id, decision, signature == null ? null : signature.jws(), origin.channel(), actor.departmentId());
        event.set(new ApprovalDecided(
                id,
                approval.requestId(),
                approval.level(),
                decision.outcome().name(),
                decision.comment(),
                decision.rollbackUntil(),
                signature));
        standing.update(change);
        return new Progress.Decision(
                id,
                approval.level(),
                approval.levelName(),
                decision.outcome().name(),
                decision.status().name(),
                decision.decidedBy(),
                decision.onBehalfOf(),
                decision.decidedAt(),
                decision.comment(),
                decision.rollbackUntil(),
                RollbackPolicy.isRevocable(decision, change.request(), change.now()),
                decision.signedBy());
    }
}
