package io.athenabudget.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sales employee submitted a budget request. */
public record RequestSubmitted(
        UUID requestId,
        String number,
        String title,
        UUID requesterId,
        UUID categoryId,
        UUID reasonId,
        String amount,
        String currency,
        String amountBase,
        String baseCurrency,
        String region,
        @Nullable UUID departmentId,
        @Nullable LocalDate neededBy,
        @Nullable UUID replacesId)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.REQUESTS;
    }
}
