package io.athenabudget.approvals;

import io.athenabudget.catalog.Mandate;
import io.athenabudget.rest.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Who may decide an approval. Every rule is here, and each refuses with its own reason:
 *
 * <ul>
 *   <li>only the approvers that the assignments name, and their deputies while a delegation is in force;
 *   <li>nobody decides their own request, nor lends a deputy the authority to do it;
 *   <li>nobody's authority is used at two levels of one request, in person or through a deputy;
 *   <li>only an open approval can be decided, in the version that the decider has seen.
 * </ul>
 */
final class ApprovalPolicy {
    private ApprovalPolicy() {}

    /** A permission to decide; {@code onBehalfOf} names the approver whom the decider stands in for, if any. */
    record Permission(@Nullable UUID onBehalfOf) {}

    /**
     * @param user who wants to decide
     * @param chain all approvals of the same request
     * @param mandate what the assignments and delegations in force allow the user in this approval's cell
     * @param version the version that the user has seen, if they say so
     */
    static Permission toDecide(
            UUID user, Approval approval, List<Approval> chain, Optional<Mandate> mandate, @Nullable Long version) {
        if (mandate.isEmpty()) {
            throw new NotACandidate();
        }
        if (approval.requesterId().equals(user)) {
            throw new OwnRequest();
        }
        if (!approval.isOpen()) {
            throw new NotOpen(approval.status());
        }
        if (version != null && version != approval.version()) {
            throw new ChangedMeanwhile(approval.version());
        }
        if (decidedAlready(user, chain)) {
            throw new SecondLevel();
        }
        if (mandate.get().direct()) {
            return new Permission(null);
        }
        List<UUID> principals = mandate.get().principals().stream().sorted().toList();
        if (principals.stream().allMatch(approval.requesterId()::equals)) {
            throw new OwnRequest();
        }
        return principals.stream()
                .filter(principal -> !principal.equals(approval.requesterId()))
                .filter(principal -> !decidedAlready(principal, chain))
                .findFirst()
                .map(Permission::new)
                .orElseThrow(SecondLevel::new);
    }

    /** Whether somebody may decide now: the same rules, asked beforehand. */
    static boolean allows(UUID user, Approval approval, List<Approval> chain, Optional<Mandate> mandate) {
        try {
            toDecide(user, approval, chain, mandate, null);
            return true;
        } catch (NotACandidate | OwnRequest | NotOpen | SecondLevel refusal) {
            return false;
        }
    }

    private static boolean decidedAlready(UUID user, List<Approval> chain) {
        return chain.stream()
                .filter(Approval::stands)
                .anyMatch(other -> other.decided().involves(user));
    }

    /** The actor sees the approval, but the assignments name others to decide it. */
    static final class NotACandidate extends Refusal {
        NotACandidate() {
            super(
                    HttpStatus.FORBIDDEN,
                    "not-a-candidate",
                    "You are not among the approvers of this level, nor a deputy of one of them today.");
        }
    }

    /** Nobody decides their own request. */
    static final class OwnRequest extends Refusal {
        OwnRequest() {
            super(
                    HttpStatus.FORBIDDEN,
                    "own-request",
                    "Nobody decides their own request, not even through a deputy. Another approver has to.");
        }
    }

    /** Nobody decides two levels of one request. */
    static final class SecondLevel extends Refusal {
        SecondLevel() {
            super(
                    HttpStatus.FORBIDDEN,
                    "second-level",
                    "You, or the approver you stand in for, decided another level of this request already. Another"
                            + " approver has to decide this one.");
        }
    }

    /** Somebody was quicker, or the approval was withdrawn. */
    static final class NotOpen extends Refusal {
        NotOpen(Approval.Status status) {
            super(
                    HttpStatus.CONFLICT,
                    status == Approval.Status.DECIDED ? "already-decided" : "approval-withdrawn",
                    status == Approval.Status.DECIDED
                            ? "This approval is decided already: see current."
                            : "This approval was withdrawn: see current for what became of the request.");
        }
    }

    /** The approval is not what the actor has seen. */
    static final class ChangedMeanwhile extends Refusal {
        ChangedMeanwhile(long current) {
            super(
                    HttpStatus.CONFLICT,
                    "changed-meanwhile",
                    "This approval has changed since you read it (it is at version " + current
                            + " now): look at it again before you decide.");
        }
    }
}
