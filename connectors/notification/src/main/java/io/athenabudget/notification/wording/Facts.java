package io.athenabudget.notification.wording;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells. Each kind has its own use for them; what it has none for is null.
 *
 * @param number of the request, such as {@code BR-2026-000123}
 * @param title of the request, in the requester's words
 * @param amount of the request, in {@code currency}
 * @param currency ISO 4217
 * @param requester who asks for the budget
 * @param level the name of the level, such as "Level 1", or of the point of the flow that a request has got to
 * @param actor who did what the notice is about
 * @param onBehalfOf for whom the actor stood in
 * @param comment what the actor wrote: a comment, a question or an answer
 * @param until when the approval is due, the rollback window closes, or the delegation ends
 * @param from when the delegation begins
 * @param open the page of the request or approval
 * @param approve the page that confirms an approval; only in mails and pushes to who may decide
 * @param reject the page that confirms a rejection
 * @param area where the reader decides
 */
public record Facts(
        @Nullable String number,
        @Nullable String title,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String requester,
        @Nullable String level,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String comment,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable URI open,
        @Nullable URI approve,
        @Nullable URI reject,
        @Nullable Area area) {}
