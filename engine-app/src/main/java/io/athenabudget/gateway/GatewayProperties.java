package io.athenabudget.gateway;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the connectors are.
 *
 * @param audit base address of the audit log; without one its calls are answered with 503
 * @param notification base address of the notification service; likewise
 * @param outboxPage whether everybody may see what the local outbox holds: in a local run only
 * @param sslBundle the certificate that this service shows, and whom it trusts
 * @param connectTimeout until a connection has to be there
 * @param readTimeout until an answer has to begin
 */
@ConfigurationProperties("athena.gateway")
record GatewayProperties(
        @Nullable URI audit,
        @Nullable URI notification,
        @DefaultValue("false") boolean outboxPage,
        @DefaultValue("athena") String sslBundle,
        @DefaultValue("PT2S") Duration connectTimeout,
        @DefaultValue("PT10S") Duration readTimeout) {}
