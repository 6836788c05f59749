package io.athenabudget.notification.push.fcm;

import com.google.api.client.http.HttpTransport;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The access token of the service account, for messaging only. The SDK would use a copy of its own of the account's
 * credentials, with all scopes of Firebase and out of reach of whoever learns that the token counts no more.
 */
final class FcmCredentials extends GoogleCredentials {
    private static final long serialVersionUID = 1;
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";

    private final transient ServiceAccountCredentials account;

    FcmCredentials(Path file, HttpTransport transport) {
        try (InputStream json = Files.newInputStream(file)) {
            account = ServiceAccountCredentials.fromStream(json, () -> transport).toBuilder()
                    .setScopes(List.of(SCOPE))
                    .setDefaultRetriesEnabled(false)
                    .build();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key of FCM's service account cannot be read: set athena.notification.fcm.service-account-file to"
                            + " the JSON file of a service account from the Firebase console, not " + file,
                    e);
        }
    }

    String requiredProjectId() {
        String project = account.getProjectId();
        if (project == null) {
            throw new IllegalStateException(
                    "The file of FCM's service account names no project_id: download it again, and"
                            + " set athena.notification.fcm.service-account-file to it");
        }
        return project;
    }

    @Override
    public AccessToken refreshAccessToken() throws IOException {
        return account.refreshAccessToken();
    }
}
