package io.athenabudget.approvals;

import io.athenabudget.catalog.Mandate;
import io.athenabudget.catalog.Responsibilities;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who may decide an approval at this moment: {@link ApprovalPolicy}, with what it has to know. */
@Service
public class Candidates {
    private final Approvals approvals;
    private final ApprovalReader reader;
    private final Responsibilities responsibilities;
    private final Users users;
    private final SignaturePolicy signatures;

    Candidates(
            Approvals approvals,
            ApprovalReader reader,
            Responsibilities responsibilities,
            Users users,
            SignaturePolicy signatures) {
        this.approvals = approvals;
        this.reader = reader;
        this.responsibilities = responsibilities;
        this.users = users;
        this.signatures = signatures;
    }

    /** Everybody who may decide it now, in person or as a deputy; nobody once it is decided or withdrawn. */
    public List<UUID> of(UUID approvalId) {
        Approval approval = find(approvalId);
        if (!approval.isOpen()) {
            return List.of();
        }
        List<Approval> chain = approvals.ofRequest(approval.requestId());
        UUID cell = approval.responsibilityId();
        return users.findAll(responsibilities.decidersOf(List.of(cell)).getOrDefault(cell, Set.of())).stream()
                .filter(user -> user.active() && user.roles().contains(Role.APPROVER))
                .map(User::id)
                .filter(user -> ApprovalPolicy.allows(user, approval, chain, responsibilities.mandate(cell, user)))
                .sorted()
                .toList();
    }

    /**
     * Refuses as the decision itself would be refused if it were taken now, unsigned.
     *
     * @return the approver on whose behalf it would be taken, null when in person
     */
    public @Nullable UUID check(Actor actor, UUID approvalId) {
        Approval approval = find(approvalId);
        ApprovalPolicy.Permission permission =
                permission(actor, approval, approvals.ofRequest(approval.requestId()), null);
        signatures.refuseUnsigned(approval);
        return permission.onBehalfOf();
    }

    private Approval find(UUID id) {
        return approvals.find(id).orElseThrow(() -> new NotFound("approval", id));
    }

    ApprovalPolicy.Permission permission(Actor actor, Approval approval, List<Approval> chain, @Nullable Long version) {
        Optional<Mandate> mandate = responsibilities.mandate(approval.responsibilityId(), actor.id());
        try {
            return ApprovalPolicy.toDecide(actor.id(), approval, chain, mandate, version);
        } catch (ApprovalPolicy.NotACandidate refusal) {
            boolean sees = actor.is(Role.ADMIN)
                    || actor.is(Role.ANALYST)
                    || (approval.decision() != null && approval.decision().involves(actor.id()));
            throw sees ? refusal : NotFound.concealing("approval", approval.id());
        } catch (ApprovalPolicy.NotOpen | ApprovalPolicy.ChangedMeanwhile refusal) {
            throw withCurrent(refusal, approval);
        }
    }

    private Refusal withCurrent(Refusal refusal, Approval approval) {
        refusal.getBody().setProperty("current", reader.view(approval));
        return refusal;
    }
}
