package io.athenabudget.actionlinks;

import io.athenabudget.actionlinks.Followed.Result;
import io.athenabudget.approvals.ApprovalReader;
import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.Candidates;
import io.athenabudget.approvals.DecideApproval;
import io.athenabudget.approvals.Outcome;
import io.athenabudget.calls.CallOrigin;
import io.athenabudget.calls.UnitOfWork;
import io.athenabudget.events.Origin;
import io.athenabudget.identity.Actor;
import io.athenabudget.identity.Role;
import io.athenabudget.identity.User;
import io.athenabudget.identity.Users;
import io.athenabudget.rest.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;

/**
 * Follows links. Looking changes nothing, however often and by whatever program. Confirming decides as the link's user,
 * like any decision of theirs, and uses the link up in the same transaction.
 */
@Service
public class FollowLink {
    private static final int LONGEST_COMMENT = 4_000;

    private final ActionLinks links;
    private final UsedLinks used;
    private final Users users;
    private final Candidates candidates;
    private final DecideApproval decide;
    private final ApprovalReader approvals;
    private final UnitOfWork unitOfWork;
    private final CallOrigin origin;

    FollowLink(
            ActionLinks links,
            UsedLinks used,
            Users users,
            Candidates candidates,
            DecideApproval decide,
            ApprovalReader approvals,
            UnitOfWork unitOfWork,
            CallOrigin origin) {
        this.links = links;
        this.used = used;
        this.users = users;
        this.candidates = candidates;
        this.decide = decide;
        this.approvals = approvals;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** What the user could decide, or why they cannot. */
    public Followed look(String token) {
        return follow(token, this::look);
    }

    private Followed look(ActionLink link, Actor actor) {
        if (used.contains(link.id())) {
            return seen(Result.USED, link, actor);
        }
        UUID principal = candidates.check(actor, link.approvalId());
        Followed followed = seen(Result.CONFIRM, link, actor);
        return new Followed(
                followed.result(),
                followed.outcome(),
                followed.user(),
                followed.approval(),
                principal == null ? null : name(principal),
                null);
    }

    /** Decides, unless something stands against it. */
    public Followed confirm(String token, @Nullable String comment) {
        return follow(token, (link, actor) -> {
            if (comment != null && comment.length() > LONGEST_COMMENT) {
                return look(link, actor).insteadOfConfirming(Result.COMMENT_TOO_LONG);
            }
            if (comment == null && link.outcome() == Outcome.REJECTED) {
                return look(link, actor).insteadOfConfirming(Result.COMMENT_NEEDED);
            }
            return unitOfWork.run(() -> decideOnce(link, comment));
        });
    }

    /** Decides nothing, as what was sent cannot be read. */
    public Followed refuse(String token, Result why) {
        return look(token).insteadOfConfirming(why);
    }

    private Followed decideOnce(ActionLink link, @Nullable String comment) {
        Actor actor = active(link).orElseThrow(() -> new NotFound("user", link.userId()));
        if (!used.use(link)) {
            return seen(Result.USED, link, actor);
        }
        decide.decide(actor, link.approvalId(), new DecideApproval.Verdict(link.outcome(), comment, null, null));
        return seen(Result.DONE, link, actor);
    }

    private interface Way {
        Followed take(ActionLink link, Actor actor);
    }

    /** Goes a way with a link that is good, and tells why the way ended where it did. */
    private Followed follow(String token, Way way) {
        ActionLinks.Read read = links.read(token);
        if (read instanceof ActionLinks.Read.Valid valid) {
            ActionLink link = valid.link();
            Optional<Actor> actor = active(link);
            if (actor.isEmpty()) {
                boolean isActive =
                        users.find(link.userId()).filter(User::active).isPresent();
                return unseen(isActive ? Result.REVOKED : Result.INACTIVE, link);
            }
            if (!actor.get().is(Role.APPROVER)) {
                return unseen(Result.NOT_RESPONSIBLE, link);
            }
            origin.authenticatedBy(Origin.ACTION_LINK);
            try {
                return way.take(link, actor.get());
            } catch (ErrorResponseException refusal) {
                Result result = result(refusal);
                return result == Result.NOT_RESPONSIBLE ? unseen(result, link) : seen(result, link, actor.get());
            }
        }
        return read instanceof ActionLinks.Read.Expired expired
                ? unseen(Result.EXPIRED, expired.link())
                : Followed.nowhere();
    }

    private Optional<Actor> active(ActionLink link) {
        return users.actingWithoutSession(link.userId(), link.credentials());
    }

    /** A refusal of the decision, as the page tells it: by its problem type, which is fixed. */
    private static Result result(ErrorResponseException refusal) {
        String type = refusal.getBody().getType().toString();
        return switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "already-decided", "approval-withdrawn" -> Result.NOT_OPEN;
            case "own-request" -> Result.OWN_REQUEST;
            case "second-level" -> Result.SECOND_LEVEL;
            case "signature-needed" -> Result.SIGNATURE_NEEDED;
            case "not-a-candidate", "not-found" -> Result.NOT_RESPONSIBLE;
            default -> throw refusal;
        };
    }

    private Followed unseen(Result result, ActionLink link) {
        return new Followed(result, link.outcome(), users.find(link.userId()).orElse(null), null, null, null);
    }

    private Followed seen(Result result, ActionLink link, Actor actor) {
        User user = users.get(actor.id());
        ApprovalView approval = visible(actor, link.approvalId()).orElse(null);
        String decidedBy = approval == null || approval.decision() == null
                ? null
                : name(approval.decision().decidedBy());
        return new Followed(result, link.outcome(), user, approval, null, decidedBy);
    }

    private Optional<ApprovalView> visible(Actor actor, UUID approval) {
        try {
            return Optional.of(approvals.show(actor, approval));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private String name(UUID user) {
        Map<UUID, String> names = users.displayNames(Set.of(user));
        return names.getOrDefault(user, "");
    }
}
