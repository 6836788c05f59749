package io.athenabudget.notification.notice;

import io.athenabudget.notification.directory.Approval;
import io.athenabudget.notification.directory.BudgetRequest;
import io.athenabudget.notification.directory.Responsibility;
import io.athenabudget.notification.wording.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether something is still worth telling when its time comes: quiet hours, digests and outages can be long. */
final class Relevance {
    private Relevance() {}

    /** Whether nobody wants to hear of it any more, whatever it is; a window that closes is news of the future. */
    static boolean isTooOld(Occasion occasion, Duration tooOld, Instant now) {
        return occasion.kind() != Kind.WINDOW_CLOSING
                && occasion.occurredAt().plus(tooOld).isBefore(now);
    }

    /** Why it is not told any more; empty when it is. */
    static Optional<String> overtaken(
            Occasion occasion,
            UUID reader,
            @Nullable BudgetRequest request,
            @Nullable Approval approval,
            @Nullable Responsibility responsibility,
            Instant now) {
        return switch (occasion.kind()) {
            case APPROVAL_OPENED, APPROVAL_REMINDED -> {
                if (approval == null || !approval.isOpen()) {
                    yield Optional.of("the approval is not open any more");
                }
                yield approval.candidates().contains(reader)
                        ? Optional.empty()
                        : Optional.of("somebody else decides it now");
            }
            case APPROVAL_ESCALATED, QUESTION_ASKED ->
                approval == null || !approval.isOpen()
                        ? Optional.of("the approval is not open any more")
                        : Optional.empty();
            case LEVEL_APPROVED ->
                request == null || !"PENDING".equals(request.status())
                        ? Optional.of("later news of the request has overtaken it")
                        : Optional.empty();
            case REQUEST_REJECTED ->
                request == null || !"REJECTED".equals(request.status())
                        ? Optional.of("the request goes on, as the rejection was rolled back or outvoted")
                        : Optional.empty();
            case WINDOW_CLOSING ->
                approval == null || !approval.isRevocable(now)
                        ? Optional.of("the decision cannot be taken back any more")
                        : Optional.empty();
            case RESPONSIBILITY_GAINED ->
                responsibility == null || !responsibility.responsible()
                        ? Optional.of("somebody else decides there now")
                        : Optional.empty();
            case REQUEST_PASSED ->
                request == null || "WITHDRAWN".equals(request.status())
                        ? Optional.of("the request was withdrawn")
                        : Optional.empty();
            case REQUEST_APPROVED,
                    DECISION_ROLLED_BACK,
                    DECISION_SUPERSEDED,
                    DECIDED_ON_BEHALF,
                    QUESTION_ANSWERED,
                    DELEGATION_RECEIVED,
                    DELEGATION_ENDED -> Optional.empty();
        };
    }
}
