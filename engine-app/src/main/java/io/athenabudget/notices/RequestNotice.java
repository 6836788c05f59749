package io.athenabudget.notices;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.athenabudget.requests.RequestStatus;
import java.util.UUID;

/** What a message may say of a request. */
public record RequestNotice(
        UUID id,
        String number,
        String title,
        String amount,
        String currency,
        String amountBase,
        String baseCurrency,
        String region,
        String categoryName,
        UUID requesterId,
        String requesterName,
        RequestStatus status,
        @JsonProperty("final") boolean isFinal) {}
