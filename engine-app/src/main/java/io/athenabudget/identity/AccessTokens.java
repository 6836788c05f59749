package io.athenabudget.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Access tokens: short-lived JWTs (ES256) that name a user and a session. This application looks up the user's roles at
 * every call; those in the token are for the connectors, which have no users.
 */
@Component
class AccessTokens {
    static final String SESSION = "sid";
    private static final String ROLES = "roles";
    private static final String CONFIRMATION = "cnf";
    private static final String THUMBPRINT = "jkt";
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final SigningKeys keys;
    private final IdentityProperties properties;
    private final Clock clock;

    AccessTokens(SigningKeys keys, IdentityProperties properties, Clock clock) {
        if (properties.accessTokenLifetime().compareTo(LONGEST) > 0) {
            throw new IllegalStateException("athena.identity.access-token-lifetime must be at most " + LONGEST);
        }
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /** @param boundTo the thumbprint of the key that has to be proven with each use, null for a bearer token */
    String issue(User user, UUID sessionId, @Nullable String boundTo) {
        Instant now = clock.instant();
        ECKey key = keys.signer();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(properties.issuer())
                        .audience(properties.issuer())
                        .subject(user.id().toString())
                        .claim(SESSION, sessionId.toString())
                        .claim(ROLES, user.roles().stream().map(Role::name).toList())
                        .claim(CONFIRMATION, boundTo == null ? null : Map.of(THUMBPRINT, boundTo))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(properties.accessTokenLifetime())))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("An access token cannot be signed", e);
        }
        return token.serialize();
    }

    long lifetimeInSeconds() {
        return properties.accessTokenLifetime().toSeconds();
    }

    JwtDecoder decoder() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, (selector, context) -> selector.select(keys.all())));
        // Expiry is checked below, with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator timestamps = new JwtTimestampValidator(Duration.ZERO);
        timestamps.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtIssuerValidator(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.issuer())),
                new JwtClaimValidator<>("exp", expiry -> expiry != null)));
        return new VerifiedTokens(decoder, clock);
    }
}
