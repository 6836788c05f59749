package io.athenabudget.requests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sales employee asks for. Its content is locked from the moment it is submitted; only where it stands changes.
 *
 * @param amountBase the amount in the base currency at the rate of the submission day
 * @param finalAt when the last relevant rollback window closes, null while the request is pending
 * @param endedAt when the engine had run the chain to its end, null until then
 */
public record BudgetRequest(
        UUID id,
        String number,
        String title,
        String justification,
        UUID categoryId,
        String categoryCode,
        UUID reasonId,
        BigDecimal amount,
        String currency,
        BigDecimal amountBase,
        String baseCurrency,
        BigDecimal exchangeRate,
        String region,
        @Nullable UUID departmentId,
        @Nullable LocalDate neededBy,
        @Nullable UUID replacesId,
        UUID requesterId,
        Instant submittedAt,
        RequestStatus status,
        @Nullable Instant finalAt,
        @Nullable Instant endedAt,
        @Nullable String processInstanceId,
        long eventSequence,
        long version) {

    /** Whether nothing about the outcome can change any more at a given time. */
    public boolean isFinal(Instant now) {
        return finalAt != null && !now.isBefore(finalAt);
    }

    /** The engine's process instance that runs the chain. */
    public String processInstance() {
        if (processInstanceId == null) {
            throw new IllegalStateException("Request " + id + " has no process instance yet");
        }
        return processInstanceId;
    }
}
