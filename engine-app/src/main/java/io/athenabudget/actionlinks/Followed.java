package io.athenabudget.actionlinks;

import io.athenabudget.approvals.ApprovalView;
import io.athenabudget.approvals.Outcome;
import io.athenabudget.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds who followed a link.
 *
 * @param outcome that the link is for; null when we did not make it
 * @param user whom it was made for, likewise
 * @param approval as it stands now; null when the user has no business to see it
 * @param onBehalfOf the name of the approver whom the user stands in for, if any
 * @param decidedBy the name of the one who decided, if anybody has
 */
public record Followed(
        Result result,
        @Nullable Outcome outcome,
        @Nullable User user,
        @Nullable ApprovalView approval,
        @Nullable String onBehalfOf,
        @Nullable String decidedBy) {

    /** How it went. */
    public enum Result {
        /** Nothing was decided yet: the user can confirm. */
        CONFIRM,
        /** Decided, just now. */
        DONE,
        COMMENT_NEEDED,
        COMMENT_TOO_LONG,
        /** What was sent did not come from the page's form. */
        NOT_A_FORM,
        EXPIRED,
        /** The link has decided before. */
        USED,
        /** Not made by us, or damaged on the way. */
        FORGED,
        /** The user changed their password since it was sent, was away for a while, or logged out everywhere. */
        REVOKED,
        /** The user is not active any more. */
        INACTIVE,
        /** Another was quicker, or the request was withdrawn. */
        NOT_OPEN,
        NOT_RESPONSIBLE,
        OWN_REQUEST,
        SECOND_LEVEL,
        /** So much is decided with the key of a device, which a link has not. */
        SIGNATURE_NEEDED
    }

    static Followed nowhere() {
        return new Followed(Result.FORGED, null, null, null, null, null);
    }

    /** The same with a fault to mend, where the user could confirm otherwise. */
    Followed insteadOfConfirming(Result fault) {
        return result == Result.CONFIRM ? new Followed(fault, outcome, user, approval, onBehalfOf, decidedBy) : this;
    }
}
