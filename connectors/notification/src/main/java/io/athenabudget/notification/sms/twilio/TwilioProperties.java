package io.athenabudget.notification.sms.twilio;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How text messages go by Twilio, and how its reports of them are told from forged ones.
 *
 * @param accountSid begins with AC
 * @param authToken of the account: calls are made with it, and reports are signed with it
 * @param from the number text messages come from, in E.164; or else:
 * @param messagingServiceSid begins with MG: the service that chooses a number
 * @param statusCallback the public address of {@code /api/v1/callbacks/twilio}, exactly as Twilio calls it: its signature is
 *     over this address; without it Twilio reports nothing, and no report is taken
 * @param baseUrl where Twilio's API is
 * @param connectTimeout for how long a connection may take to come about
 * @param answerTimeout for how long an answer is waited for; afterwards nobody knows whether Twilio has the message
 */
@ConfigurationProperties("athena.notification.twilio")
public record TwilioProperties(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String from,
        @Nullable String messagingServiceSid,
        @Nullable URI statusCallback,
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration answerTimeout) {
    String requiredAccountSid() {
        return required(accountSid, "account-sid", "the account's SID, which begins with AC");
    }

    String requiredAuthToken() {
        return required(authToken, "auth-token", "the account's auth token");
    }

    /** A number, or the SID of a messaging service. */
    String requiredSender() {
        return StringUtils.hasText(messagingServiceSid)
                ? messagingServiceSid
                : required(from, "from", "the number that sends, or messaging-service-sid to a messaging service");
    }

    private static String required(@Nullable String value, String name, String what) {
        if (value == null || !StringUtils.hasText(value)) {
            throw new IllegalStateException("Text messages go by Twilio, but a setting is missing: set"
                    + " athena.notification.twilio." + name + " to " + what);
        }
        return value;
    }
}
