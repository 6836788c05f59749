package io.athenabudget.notification.email.ses;

import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.NotSent.Reason;
import io.athenabudget.notification.email.MailText;
import io.athenabudget.notification.http.Refused;
import io.athenabudget.notification.http.RetryAfter;
import io.athenabudget.notification.http.Unanswered;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sesv2.model.LimitExceededException;
import software.amazon.awssdk.services.sesv2.model.SendingPausedException;

/** What an exception of the SDK means for the mail. */
final class SesFailure {
    private SesFailure() {}

    static NotSent answered(AwsServiceException e, Message message) {
        AwsErrorDetails details = e.awsErrorDetails();
        String code = details == null ? "HTTP " + e.statusCode() : details.errorCode();
        String words = details == null || details.errorMessage() == null ? "" : ": " + details.errorMessage();
        return new NotSent(
                reason(e),
                "SES answered " + code + MailText.withoutAddress(words, message),
                details == null ? null : retryAfter(details),
                e);
    }

    private static Reason reason(AwsServiceException e) {
        return e.isThrottlingException()
                        // Of the account, in numbers that others grow and shrink.
                        || e instanceof LimitExceededException
                        // An operator has paused it, and will let it go on.
                        || e instanceof SendingPausedException
                ? Reason.TRY_AGAIN
                : Refused.reasonOf(e.statusCode());
    }

    private static @Nullable Duration retryAfter(AwsErrorDetails details) {
        return details.sdkHttpResponse() == null
                ? null
                : RetryAfter.parse(
                        details.sdkHttpResponse()
                                .firstMatchingHeader("Retry-After")
                                .orElse(null),
                        Instant.now());
    }

    static NotSent unanswered(SdkException e, boolean begun) {
        if (!begun) {
            return new NotSent(Reason.TRY_AGAIN, "The call to SES cannot be made, by these credentials or at all.", e);
        }
        return neverConnected(e)
                ? new NotSent(Reason.TRY_AGAIN, "SES cannot be reached.", e)
                : new NotSent(Reason.UNKNOWN, "SES did not answer; it may have the mail.", e);
    }

    private static boolean neverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // A time-out like any other, by its type.
            if (cause instanceof ConnectTimeoutException) {
                return true;
            }
        }
        return Unanswered.neverConnected(failure);
    }
}
