package io.athenabudget.notification.email.ses.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.notification.callback.MalformedCallback;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReport.Outcome;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What SES tells of a mail, by event publishing ({@code eventType}) or by the older feedback ({@code notificationType}). */
final class SesEvent {
    private final JsonNode event;

    SesEvent(String json) {
        event = SnsMessage.object(json, "Message");
    }

    /**
     * What it means for the mail.
     *
     * @param received when SNS got it, for events that have no time of their own
     * @return null for what changes nothing: a mail that is sent, late, opened or clicked
     */
    @Nullable
    DeliveryReport report(Instant received) {
        String type =
                event.path("eventType").asText(event.path("notificationType").asText());
        return switch (type) {
            case "Delivery" -> report(Outcome.DELIVERED, false, null, event.path("delivery"), received);
            case "Bounce" -> bounce(event.path("bounce"), received);
            case "Complaint" -> complaint(event.path("complaint"), received);
            case "Reject" ->
                report(Outcome.FAILED, false, text(event.path("reject").path("reason")), event.path("mail"), received);
            case "Send", "DeliveryDelay", "Open", "Click", "Subscription" -> null;
            // Of templates, which no mail of ours is made of.
            case "Rendering Failure" -> null;
            // Somebody has chosen the topic for the older feedback.
            case "AmazonSnsSubscriptionSucceeded" -> null;
            default -> throw new MalformedCallback("SES has no events of this type.");
        };
    }

    private DeliveryReport bounce(JsonNode bounce, Instant received) {
        boolean permanent = bounce.path("bounceType").asText().equals("Permanent");
        String reason = bounce.path("bounceType").asText() + "/"
                + bounce.path("bounceSubType").asText();
        String status = text(bounce.path("bouncedRecipients").path(0).path("status"));
        return report(
                permanent ? Outcome.BOUNCED : Outcome.FAILED,
                permanent,
                status == null ? reason : reason + " " + status,
                bounce,
                received);
    }

    /** Who calls a mail spam is not written to again, although the mail did arrive. */
    private @Nullable DeliveryReport complaint(JsonNode complaint, Instant received) {
        String feedback = text(complaint.path("complaintFeedbackType"));
        return "not-spam".equals(feedback)
                ? null
                : report(
                        Outcome.BOUNCED,
                        true,
                        feedback == null ? "Complaint" : "Complaint/" + feedback,
                        complaint,
                        received);
    }

    private DeliveryReport report(
            Outcome outcome, boolean addressGone, @Nullable String reason, JsonNode detail, Instant received) {
        String id = text(event.path("mail").path("messageId"));
        if (id == null) {
            throw new MalformedCallback("An event of SES has a mail with a messageId.");
        }
        return new DeliveryReport("ses", id, outcome, addressGone, reason, time(detail, received));
    }

    private static Instant time(JsonNode detail, Instant received) {
        try {
            String time = text(detail.path("timestamp"));
            return time == null ? received : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new MalformedCallback("The timestamp of the event is no time.");
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isEmpty() ? node.asText() : null;
    }
}
