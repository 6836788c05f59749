package io.athenabudget.notification.directory;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param engine the internal address of engine-app, such as {@code https://engine-app:8443}
 * @param publicUrl where people reach the system: links in messages begin with it
 * @param sslBundle the certificate that this service shows, and whom it trusts
 * @param connectTimeout until a connection has to be there
 * @param readTimeout until an answer has to begin
 */
@ConfigurationProperties("athena.notification")
public record DirectoryProperties(
        URI engine,
        URI publicUrl,
        @DefaultValue("athena") String sslBundle,
        @DefaultValue("PT2S") Duration connectTimeout,
        @DefaultValue("PT5S") Duration readTimeout) {
    public DirectoryProperties {
        if (engine == null || publicUrl == null) {
            throw new IllegalArgumentException(
                    "Notifications need athena.notification.engine, the internal address of engine-app, and"
                            + " athena.notification.public-url, where people reach the system");
        }
    }
}
