package io.athenabudget.notification.directory;

import java.math.BigDecimal;
import java.util.UUID;

/** What a message tells of a budget request. */
public record BudgetRequest(
        UUID id,
        String number,
        String title,
        BigDecimal amount,
        String currency,
        UUID requesterId,
        String requesterName,
        String status) {}
