package io.athenabudget.notification.push.fcm;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * @param serviceAccountFile the JSON file with the key of a service account that may send; it names the project too
 * @param endpoint where FCM is
 * @param connectTimeout for how long a connection may take to come about
 * @param answerTimeout for how long an answer is waited for; afterwards nobody knows whether FCM has the message
 */
@ConfigurationProperties("athena.notification.fcm")
record FcmProperties(
        @Nullable Path serviceAccountFile,
        @DefaultValue("https://fcm.googleapis.com") URI endpoint,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT15S") Duration answerTimeout) {
    Path requiredServiceAccountFile() {
        if (serviceAccountFile == null || !StringUtils.hasText(serviceAccountFile.toString())) {
            throw new IllegalStateException(
                    "Pushes go by FCM, but there is no key for it: set athena.notification.fcm.service-account-file to the"
                            + " JSON file of a service account from the Firebase console");
        }
        return serviceAccountFile;
    }
}
