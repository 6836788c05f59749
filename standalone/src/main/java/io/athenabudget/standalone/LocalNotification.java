package io.athenabudget.standalone;

import io.athenabudget.notification.NotificationApplication;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The notifications of a local system: unless a provider is configured, they go to a page. */
final class LocalNotification {
    private LocalNotification() {}

    static LocalConnector start(int port, LocalConnector.Surroundings around) throws IOException {
        Map<String, Object> properties = new HashMap<>();
        properties.put("athena.notification.engine", around.engine());
        properties.put(
                "athena.notification.public-url",
                "http://localhost:" + around.settings().port());
        properties.put("athena.notification.outbox-page", true);
        return LocalConnector.start("notification", NotificationApplication.builder(), port, around, properties);
    }
}
