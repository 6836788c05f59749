package io.athenabudget.notification.email.ses.web;

import io.athenabudget.notification.callback.MalformedCallback;
import io.athenabudget.notification.callback.NotNow;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** SNS posts here what SES publishes, as text. What is not verified is not looked at. */
@RestController
class SesCallbackController {
    private static final Logger log = LoggerFactory.getLogger(SesCallbackController.class);

    /** What SES writes into a topic that is chosen for its events, once and without any form. */
    private static final String GREETING = "Successfully validated SNS topic";

    /** SNS sends no more than 256 KiB. */
    private static final int MOST_BYTES = 512 * 1024;

    private final SnsSignatures signatures;
    private final SnsSite site;
    private final DeliveryReports reports;

    SesCallbackController(SnsSignatures signatures, SnsSite site, DeliveryReports reports) {
        this.signatures = signatures;
        this.site = site;
        this.reports = reports;
    }

    @Operation(
            summary = "Take delivery reports of Amazon SES",
            description =
                    "Called by Amazon SNS with what SES publishes, which it signs. It also confirms the subscription to a topic that is "
                            + "configured. Nobody signs in.")
    @ApiResponse(
            responseCode = "204",
            description = "The report is taken; also when it says nothing new",
            useReturnTypeSchema = true)
    @SecurityRequirements
    @Refuses.BadInput
    @Refuses.Unverified
    @Refuses.ForNow
    @PostMapping("/api/v1/callbacks/ses")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reportOfSes(InputStream body) throws IOException {
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new MalformedCallback("No message of SNS is as long as this.");
        }
        SnsMessage message = SnsMessage.parse(content);
        SnsMessage.Type type = message.type();
        signatures.verify(message);
        switch (type) {
            case Notification -> report(message);
            case SubscriptionConfirmation -> confirm(message);
            case UnsubscribeConfirmation ->
                log.warn(
                        "Somebody has ended the subscription to {}: SES's reports no longer come here",
                        message.topic());
        }
    }

    private void report(SnsMessage message) {
        if (message.message().startsWith(GREETING)) {
            return;
        }
        DeliveryReport report = new SesEvent(message.message()).report(message.timestamp());
        if (report != null) {
            reports.accept(report);
        }
    }

    /** Visiting its address tells SNS that whoever is here wants the topic's messages. */
    private void confirm(SnsMessage message) {
        try {
            site.get(message.address("SubscribeURL"), message.topic());
            log.info("SES's reports of {} now come here", message.topic());
        } catch (IOException e) {
            log.warn("The subscription to {} cannot be confirmed", message.topic(), e);
            throw new NotNow("The subscription cannot be confirmed.");
        }
    }
}
