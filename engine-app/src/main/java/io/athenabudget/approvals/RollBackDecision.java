package io.athenabudget.approvals;

import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSignature;
import io.athenabudget.events.DecisionSuperseded;
import io.athenabudget.identity.Actor;
import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestChange;
import io.athenabudget.requests.RequestChanges;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Rolls a decision back with everything that followed from it, or shows what that would be. */
@Service
public class RollBackDecision {
    private final UnitOfWork unitOfWork;
    private final RequestChanges changes;
    private final Approvals approvals;
    private final ApprovalReader reader;
    private final ChainEngine engine;
    private final ChainStanding standing;
    private final SignaturePolicy signatures;

    RollBackDecision(
            UnitOfWork unitOfWork,
            RequestChanges changes,
            Approvals approvals,
            ApprovalReader reader,
            ChainEngine engine,
            ChainStanding standing,
            SignaturePolicy signatures) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.approvals = approvals;
        this.reader = reader;
        this.engine = engine;
        this.standing = standing;
        this.signatures = signatures;
    }

    /**
     * What a rollback undoes.
     *
     * @param until the deadline, by the server's clock
     * @param withdrawn open approvals that go
     * @param superseded decisions that fall
     * @param reopens the levels that are open again afterwards: several where the flow has parallel ones, none while
     *     something else keeps the level closed
     */
    public record Undone(
            UUID approvalId,
            UUID requestId,
            Instant until,
            List<String> reopens,
            List<Step> withdrawn,
            List<Progress.Decision> superseded,
            Progress.Decision decision) {}

    public record Step(UUID approvalId, String level, String levelName) {}

    /**
     * What somebody wants to take back.
     *
     * @param version the version of the approval that they have seen, if they say so
     * @param signature of a device's key over it, kept as evidence
     */
    public record Wish(
            @Nullable String comment,
            @Nullable Long version,
            @Nullable String signature) {}

    public Undone rollBack(Actor actor, UUID id, Wish wish) {
        reader.visible(actor, id);
        return unitOfWork.run(() -> undo(
                actor,
                id,
                wish,
                (approval, change) -> signatures.toRollBack(actor, approval, change.request(), wish, change.now())));
    }

    /**
     * Shows what a rollback would undo, by doing it and not committing: so it is right for every flow, however it was
     * redesigned.
     */
    public Undone preview(Actor actor, UUID id) {
        reader.visible(actor, id);
        return unitOfWork.rehearse(() -> undo(actor, id, new Wish("preview", null, null), (approval, change) -> null));
    }

    private interface Signing {
        @Nullable
        DecisionSignature check(Approval approval, RequestChange change);
    }

    private Undone undo(Actor actor, UUID id, Wish wish, Signing signing) {
        RequestChange change = approvals
                .requestOf(id)
                .flatMap(request -> changes.open(request, actor.id()))
                .orElseThrow(() -> new NotFound("approval", id));
        List<Approval> chain = approvals.ofRequest(change.request().id());
        Approval approval = find(chain, id);
        check(actor, approval, change, wish);
        DecisionSignature signature = signing.check(approval, change);

        change.record(
                new DecisionRolledBack(id, approval.requestId(), approval.level(), wish.comment(), signature),
                approval.level(),
                wish.comment());
        ChainEffects effects = rollBackInEngine(change, approval);

        List<Approval> superseded = chain.stream()
                .filter(other -> !other.id().equals(id) && other.stands() && effects.cancelledAnyOf(other.scopes()))
                .toList();
        approvals.end(id, Approval.DecisionStatus.ROLLED_BACK);
        if (signature != null) {
            approvals.keepRollbackSignature(id, signature);
        }
        for (Approval other : superseded) {
            approvals.end(other.id(), Approval.DecisionStatus.SUPERSEDED);
            change.record(
                    new DecisionSuperseded(other.id(), other.requestId(), other.level(), id), other.level(), null);
        }
        standing.update(change);
        List<Approval> after = approvals.ofRequest(change.request().id());
        Set<UUID> before = chain.stream().map(Approval::id).collect(Collectors.toSet());
        return new Undone(
                id,
                approval.requestId(),
                approval.decided().rollbackUntil(),
                after.stream()
                        .filter(other -> other.isOpen() && !before.contains(other.id()))
                        .map(Approval::level)
                        .toList(),
                chain.stream()
                        .filter(other -> effects.withdrawnApprovals().contains(other.id()))
                        .map(other -> new Step(other.id(), other.level(), other.levelName()))
                        .toList(),
                superseded.stream()
                        .map(other -> decision(find(after, other.id()), change))
                        .toList(),
                decision(find(after, id), change));
    }

    private void check(Actor actor, Approval approval, RequestChange change, Wish wish) {
        Long version = SignaturePolicy.versionSeen(wish.version(), wish.signature());
        try {
            RollbackPolicy.check(actor, approval, change.request(), change.now(), wish.comment());
            if (version != null && version != approval.version()) {
                throw new ApprovalPolicy.ChangedMeanwhile(approval.version());
            }
        } catch (RollbackPolicy.Superseded
                | RollbackPolicy.WindowClosed
                | RollbackPolicy.NotDecided
                | ApprovalPolicy.ChangedMeanwhile refusal) {
            throw withCurrent(refusal, approval);
        }
    }

    private ChainEffects rollBackInEngine(RequestChange change, Approval approval) {
        try {
            return engine.rollBack(
                    change.request().processInstance(), approval.id(), Objects.requireNonNull(change.actor()));
        } catch (ChainEngine.NotWaiting closed) {
            throw withCurrent(new RollbackPolicy.WindowClosed(approval.decided().rollbackUntil()), approval);
        }
    }

    private Refusal withCurrent(Refusal refusal, Approval approval) {
        refusal.getBody().setProperty("current", reader.view(approval));
        return refusal;
    }

    private static Progress.Decision decision(Approval approval, RequestChange change) {
        return Objects.requireNonNull(ApprovalReader.decision(approval, change.request(), change.now()));
    }

    private static Approval find(List<Approval> chain, UUID id) {
        return chain.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
