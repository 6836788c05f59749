package io.athenabudget.notification.sms.twilio.web;

import com.twilio.security.RequestValidator;
import io.athenabudget.notification.callback.MalformedCallback;
import io.athenabudget.notification.callback.UnverifiedCallback;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReport.Outcome;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.notification.sms.twilio.TwilioCode;
import io.athenabudget.notification.sms.twilio.TwilioProperties;
import io.athenabudget.rest.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Status callbacks, signed over the public address and the form. The signature holds no time, so a report could be
 * repeated by who overheard it; that does no harm, as a report stays as true as it was.
 */
@RestController
class TwilioCallbackController {
    private final TwilioProperties properties;
    private final DeliveryReports reports;
    private final Clock clock;

    TwilioCallbackController(TwilioProperties properties, DeliveryReports reports, Clock clock) {
        this.properties = properties;
        this.reports = reports;
        this.clock = clock;
    }

    @Operation(
            summary = "Take a delivery report of Twilio",
            description =
                    "Called by Twilio with a status callback, which it signs in X-Twilio-Signature. Nobody signs in.")
    @ApiResponse(
            responseCode = "204",
            description = "The report is taken; also when it says nothing new",
            useReturnTypeSchema = true)
    @SecurityRequirements
    @Refuses.BadInput
    @Refuses.Unverified
    @PostMapping(path = "/api/v1/callbacks/twilio", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reportOfTwilio(
            @Parameter(description = "Twilio's, over the public address and the form")
                    @RequestHeader(name = "X-Twilio-Signature", required = false)
                    @Nullable
                    String signature,
            @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> report = once(form);
        verify(report, signature);
        String sid = report.get("MessageSid");
        String status = report.get("MessageStatus");
        if (!StringUtils.hasText(sid) || !StringUtils.hasText(status)) {
            throw new MalformedCallback("A status callback has a MessageSid and a MessageStatus.");
        }
        Outcome outcome = outcome(status);
        if (outcome != null) {
            int code = code(report.get("ErrorCode"));
            reports.accept(new DeliveryReport(
                    "twilio",
                    sid,
                    outcome,
                    outcome == Outcome.FAILED && TwilioCode.meansNumberGone(code),
                    code == 0 ? null : status + " " + code,
                    clock.instant()));
        }
    }

    private void verify(Map<String, String> report, @Nullable String signature) {
        String token = properties.authToken();
        if (!StringUtils.hasText(token) || properties.statusCallback() == null) {
            throw new UnverifiedCallback(
                    "No reports of Twilio are expected here: athena.notification.twilio.auth-token and"
                            + " status-callback are not set.");
        }
        if (signature == null
                || !new RequestValidator(token)
                        .validate(properties.statusCallback().toString(), report, signature)) {
            throw new UnverifiedCallback("X-Twilio-Signature is not Twilio's for this report.");
        }
    }

    /** Of a name that comes twice, the signature would be over one value and the report of another. */
    private static Map<String, String> once(MultiValueMap<String, String> form) {
        Map<String, String> fields = new HashMap<>();
        form.forEach((name, values) -> {
            if (values.size() != 1) {
                throw new MalformedCallback("The field " + name + " comes more than once.");
            }
            fields.put(name, values.get(0));
        });
        return fields;
    }

    /** Null while a message is on its way. */
    private static @Nullable Outcome outcome(String status) {
        return switch (status) {
            case "delivered", "read" -> Outcome.DELIVERED;
            case "undelivered", "failed", "canceled" -> Outcome.FAILED;
            default -> null;
        };
    }

    private static int code(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
