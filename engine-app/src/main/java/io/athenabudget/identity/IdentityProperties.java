package io.athenabudget.identity;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built-in login.
 *
 * @param issuer and audience of access tokens
 * @param accessTokenLifetime at most 15 minutes
 * @param signingKeysDir PKCS#8 PEM files of EC P-256 keys; the last by name signs, all are published
 * @param firstAdmin created when there is no administrator yet
 */
@ConfigurationProperties("athena.identity")
record IdentityProperties(
        @DefaultValue("athena-budget") String issuer,
        @DefaultValue("PT15M") Duration accessTokenLifetime,
        @Nullable Path signingKeysDir,
        @Nullable FirstAdmin firstAdmin) {

    record FirstAdmin(String username, String password, String email) {}
}
