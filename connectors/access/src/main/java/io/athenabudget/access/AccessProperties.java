package io.athenabudget.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param callers the names of the services that may call, such as {@code spiffe://athena-budget/engine-app}
 * @param jwksUri where the keys of access tokens are published; asked for over mutual TLS when it is https
 * @param issuer and audience of access tokens
 * @param withoutToken calls for which the caller's certificate is enough, such as {@code POST /api/v1/notify/push}
 * @param sslBundle the certificate that this service shows when it asks for keys, and whom it trusts then
 * @param jwksCache for how long published keys are taken as known; one that is unknown is asked for at once
 */
@ConfigurationProperties("athena.access")
record AccessProperties(
        @DefaultValue List<String> callers,
        URI jwksUri,
        @DefaultValue("athena-budget") String issuer,
        @DefaultValue List<String> withoutToken,
        @DefaultValue("athena") String sslBundle,
        @DefaultValue("PT1M") Duration jwksCache) {}
