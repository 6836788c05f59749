package io.athenabudget.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.athenabudget.catalog.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A budget request as the API shows it. */
public record RequestView(
        UUID id,
        String number,
        String title,
        String justification,
        UUID categoryId,
        UUID reasonId,
        String amount,
        String currency,
        String amountBase,
        String baseCurrency,
        String region,
        @Nullable UUID departmentId,
        @Nullable LocalDate neededBy,
        @Nullable UUID replacesId,
        UUID requesterId,
        Instant submittedAt,
        RequestStatus status,
        @JsonProperty("final") boolean isFinal,
        @Nullable Instant finalAt,
        List<Progress.Step> step,
        List<Progress.Decision> decisions,
        List<Progress.Question> questions,
        long version) {

    static RequestView of(BudgetRequest request, Progress progress, Instant now) {
        return new RequestView(
                request.id(),
                request.number(),
                request.title(),
                request.justification(),
                request.categoryId(),
                request.reasonId(),
                Money.format(request.amount(), request.currency()),
                request.currency(),
                Money.format(request.amountBase(), request.baseCurrency()),
                request.baseCurrency(),
                request.region(),
                request.departmentId(),
                request.neededBy(),
                request.replacesId(),
                request.requesterId(),
                request.submittedAt(),
                request.status(),
                request.isFinal(now),
                request.finalAt(),
                progress.step(),
                progress.decisions(),
                progress.questions(),
                request.version());
    }
}
