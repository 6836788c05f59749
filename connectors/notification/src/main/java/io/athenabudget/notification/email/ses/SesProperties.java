package io.athenabudget.notification.email.ses;

import io.athenabudget.notification.email.MailText;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How mails go by SES, and whose reports of them are taken.
 *
 * @param region of AWS, such as {@code eu-west-1}
 * @param from the sender, at an identity that SES has verified; with a name in front or without
 * @param configurationSet whose event destinations tell what becomes of the mails
 * @param endpoint where SES is, if not where the region says
 * @param accessKeyId with {@code secretAccessKey}: a fixed key; without, the default chain of AWS finds credentials
 * @param connectTimeout for how long a connection may take to come about
 * @param answerTimeout for how long an answer is waited for; afterwards nobody knows whether SES has the mail
 * @param topics ARNs of the SNS topics whose reports are taken
 * @param maxAge of a report; SNS repeats one for an hour at most, unless told otherwise
 */
@ConfigurationProperties("athena.notification.ses")
public record SesProperties(
        @Nullable String region,
        @Nullable String from,
        @Nullable String configurationSet,
        @Nullable URI endpoint,
        @Nullable String accessKeyId,
        @Nullable String secretAccessKey,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration answerTimeout,
        @DefaultValue List<String> topics,
        @DefaultValue("PT1H") Duration maxAge) {
    String requiredRegion() {
        return required(region, "region", "the AWS region that sends, such as eu-west-1");
    }

    String requiredFrom() {
        String sender = required(from, "from", "the sender's address, at an identity that SES has verified");
        return MailText.sender(sender, "athena.notification.ses.from").toString();
    }

    private static String required(@Nullable String value, String name, String what) {
        if (value == null || !StringUtils.hasText(value)) {
            throw new IllegalStateException(
                    "Mails go by Amazon SES, but a setting is missing: set athena.notification.ses." + name + " to "
                            + what);
        }
        return value;
    }
}
