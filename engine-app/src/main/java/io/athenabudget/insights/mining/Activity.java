package io.athenabudget.insights.mining;

import static java.util.stream.Collectors.joining;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalEscalated;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalReminded;
import io.athenabudget.events.ApprovalWithdrawn;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.AttachmentAdded;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSuperseded;
import io.athenabudget.events.QuestionAnswered;
import io.athenabudget.events.QuestionAsked;
import io.athenabudget.events.RequestApproved;
import io.athenabudget.events.RequestFinalized;
import io.athenabudget.events.RequestMoved;
import io.athenabudget.events.RequestPassed;
import io.athenabudget.events.RequestRejected;
import io.athenabudget.events.RequestReopened;
import io.athenabudget.events.RequestSubmitted;
import io.athenabudget.events.RequestWithdrawn;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a request, by the names that analysts build their models on: they never change. What happens at a level
 * is named after the level's key, {@code "L1: approved"}, as its title may change with any version of the flow.
 */
enum Activity {
    SUBMITTED(RequestSubmitted.class, null, "Submitted", true),
    OPENED(ApprovalOpened.class, null, "opened", false),
    APPROVED_AT_LEVEL(ApprovalDecided.class, "APPROVED", "approved", true),
    REJECTED_AT_LEVEL(ApprovalDecided.class, "REJECTED", "rejected", true),
    ROLLED_BACK(DecisionRolledBack.class, null, "rolled back", true),
    SUPERSEDED(DecisionSuperseded.class, null, "superseded", false),
    CLOSED(ApprovalWithdrawn.class, null, "withdrawn", false),
    REMINDED(ApprovalReminded.class, null, "reminded", false),
    ESCALATED(ApprovalEscalated.class, null, "escalated", false),
    ASKED(QuestionAsked.class, null, "question asked", false),
    ANSWERED(QuestionAnswered.class, null, "question answered", false),
    PASSED(RequestPassed.class, null, "passed", false),
    ATTACHED(AttachmentAdded.class, null, "Attachment added", false),
    APPROVED(RequestApproved.class, null, "Approved", false),
    REJECTED(RequestRejected.class, null, "Rejected", false),
    REOPENED(RequestReopened.class, null, "Reopened", false),
    WITHDRAWN(RequestWithdrawn.class, null, "Withdrawn", true),
    MOVED(RequestMoved.class, null, "Moved to another version", true),
    FINAL(RequestFinalized.class, null, "Final", false);

    private static final String OF_LEVEL = ": ";

    private final String event;
    private final @Nullable String outcome;
    private final String words;
    private final boolean ofWay;

    /** @param ofWay whether it is part of the way that a request takes through its flow; the rest goes along with that */
    Activity(Class<? extends AthenaEvent> event, @Nullable String outcome, String words, boolean ofWay) {
        this.event = event.getSimpleName();
        this.outcome = outcome;
        this.words = words;
        this.ofWay = ofWay;
    }

    static Optional<Activity> of(String event, @Nullable String outcome) {
        return Arrays.stream(values())
                .filter(activity -> activity.event.equals(event))
                .filter(activity -> activity.outcome == null || activity.outcome.equals(outcome))
                .findFirst();
    }

    /** As what something happened, apart from where. */
    String words() {
        return isOfLevel() ? "Level " + words : words;
    }

    String event() {
        return event;
    }

    boolean isOfLevel() {
        return Character.isLowerCase(words.charAt(0));
    }

    /** In the life cycle that XES names "standard". */
    String transition() {
        return switch (this) {
            case OPENED -> "schedule";
            case CLOSED -> "withdraw";
            default -> "complete";
        };
    }

    /** What happened, of rows {@code h} of the history and {@code a} of the approvals that they are about. */
    static String sql() {
        return Arrays.stream(values())
                .map(activity -> "when h.event = '%s'%s then %s'%s'"
                        .formatted(
                                activity.event,
                                activity.outcome == null ? "" : " and a.outcome = '" + activity.outcome + "'",
                                activity.isOfLevel() ? "h.step || '" + OF_LEVEL + "' || " : "",
                                activity.words))
                .collect(joining(" ", "case ", " else h.event end"));
    }

    /** The events of a request's way. */
    static String[] way() {
        return Arrays.stream(values())
                .filter(activity -> activity.ofWay)
                .map(activity -> activity.event)
                .distinct()
                .toArray(String[]::new);
    }

    /**
     * One step of a way.
     *
     * @param level null for what happens at none
     */
    record Step(Activity activity, @Nullable String level) {
        /** Reads what {@link #sql()} named; the ids of levels have no colon. */
        static Optional<Step> of(String name) {
            int colon = name.indexOf(OF_LEVEL);
            String level = colon < 0 ? null : name.substring(0, colon);
            String words = colon < 0 ? name : name.substring(colon + OF_LEVEL.length());
            return Arrays.stream(Activity.values())
                    .filter(activity -> activity.words.equals(words))
                    .findFirst()
                    .map(activity -> new Step(activity, level));
        }
    }
}
