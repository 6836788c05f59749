package io.athenabudget.approvals;

import io.athenabudget.requests.Progress;
import io.athenabudget.requests.RequestStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An approval as the API shows it. */
public record ApprovalView(
        UUID id,
        UUID requestId,
        Summary request,
        String level,
        String levelName,
        String status,
        Instant createdAt,
        Instant dueAt,
        List<Candidate> candidates,
        Progress.@Nullable Decision decision,
        long version) {

    /** What an approver needs to know of a request at a glance. */
    public record Summary(
            UUID id,
            String number,
            String title,
            UUID categoryId,
            UUID reasonId,
            String amount,
            String currency,
            String amountBase,
            String baseCurrency,
            String region,
            @Nullable UUID departmentId,
            @Nullable LocalDate neededBy,
            UUID requesterId,
            String requesterName,
            Instant submittedAt,
            RequestStatus status) {}

    /** Somebody who may decide: an approver, or today's deputy of one. */
    public record Candidate(UUID id, String displayName) {}
}
