package io.athenabudget.notification.push.apns;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * @param keyFile the .p8 file of a key that may send pushes, from Apple's developer account
 * @param keyId the key's id
 * @param teamId of the developer account
 * @param topic the app's bundle id
 * @param endpoint where APNs is: for apps that Xcode installed, https://api.sandbox.push.apple.com
 * @param sslBundle the authorities that may have issued the endpoint's certificate; those that Java trusts when absent
 * @param connectTimeout for how long a connection may take to come about
 * @param answerTimeout for how long an answer is waited for; afterwards nobody knows whether APNs has the message
 */
@ConfigurationProperties("athena.notification.apns")
record ApnsProperties(
        @Nullable Path keyFile,
        @Nullable String keyId,
        @Nullable String teamId,
        @Nullable String topic,
        @DefaultValue("https://api.push.apple.com") URI endpoint,
        @Nullable String sslBundle,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration answerTimeout) {
    private static final int HTTPS = 443;

    Path requiredKeyFile() {
        Path file = keyFile;
        if (file == null || !Files.isReadable(file)) {
            throw missing("key-file", "the .p8 file of a key for pushes from Apple's developer account");
        }
        return file;
    }

    String requiredKeyId() {
        return required(keyId, "key-id", "the id of that key");
    }

    String requiredTeamId() {
        return required(teamId, "team-id", "the id of the team in Apple's developer account");
    }

    String requiredTopic() {
        return required(topic, "topic", "the bundle id of the app");
    }

    int port() {
        return endpoint.getPort() < 0 ? HTTPS : endpoint.getPort();
    }

    private static String required(@Nullable String value, String name, String what) {
        if (value == null || !StringUtils.hasText(value)) {
            throw missing(name, what);
        }
        return value;
    }

    private static IllegalStateException missing(String name, String what) {
        return new IllegalStateException(
                "Pushes to iOS go by APNs, but a setting is missing or wrong: set athena.notification.apns." + name
                        + " to " + what);
    }
}
