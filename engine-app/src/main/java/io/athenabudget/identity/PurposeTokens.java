package io.athenabudget.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Signed tokens that allow one certain thing. The keys of access tokens sign them too, but type and audience name their
 * purpose: neither passes for the other, nor for one of another purpose.
 */
@Service
public class PurposeTokens {
    private static final String CREDENTIALS = "credentials";

    private final SigningKeys keys;
    private final IdentityProperties properties;
    private final Clock clock;

    PurposeTokens(SigningKeys keys, IdentityProperties properties, Clock clock) {
        this.keys = keys;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * What a token says.
     *
     * @param id of the token itself
     * @param subject the user whom it allows something
     * @param credentials the version of their credentials when it was made: whoever acts on a token compares it
     * @param details what it allows, as the purpose needs it
     */
    public record Claims(UUID id, UUID subject, long credentials, Map<String, String> details, Instant expiresAt) {}

    /** What came of reading a token. */
    public sealed interface Reading {
        record Valid(Claims claims) implements Reading {}

        /** It was valid once. */
        record Expired(Claims claims) implements Reading {}

        /** We did not sign it, or not for this purpose. */
        record Forged() implements Reading {}
    }

    public String sign(String purpose, Claims claims) {
        ECKey key = keys.signer();
        JWTClaimsSet.Builder content = new JWTClaimsSet.Builder()
                .issuer(properties.issuer())
                .audience(audience(purpose))
                .subject(claims.subject().toString())
                .jwtID(claims.id().toString())
                .claim(CREDENTIALS, claims.credentials())
                .issueTime(Date.from(clock.instant()))
                .expirationTime(Date.from(claims.expiresAt()));
        claims.details().forEach(content::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(type(purpose))
                        .keyID(key.getKeyID())
                        .build(),
                content.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("A token cannot be signed", e);
        }
        return token.serialize();
    }

    /** Reads a token whose details are these. */
    public Reading read(String purpose, List<String> details, String token) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(type(purpose)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, (selector, context) -> selector.select(keys.all())));
        // What is claimed is checked below, with our clock.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            JWTClaimsSet content = processor.process(token, null);
            if (!properties.issuer().equals(content.getIssuer())
                    || !content.getAudience().equals(List.of(audience(purpose)))
                    || content.getExpirationTime() == null) {
                return new Reading.Forged();
            }
            Claims claims = claims(content, details);
            return clock.instant().isBefore(claims.expiresAt())
                    ? new Reading.Valid(claims)
                    : new Reading.Expired(claims);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            return new Reading.Forged();
        }
    }

    private static Claims claims(JWTClaimsSet content, List<String> details) throws ParseException {
        Map<String, String> found = new HashMap<>();
        for (String detail : details) {
            found.put(detail, present(content.getStringClaim(detail)));
        }
        return new Claims(
                UUID.fromString(present(content.getJWTID())),
                UUID.fromString(present(content.getSubject())),
                // One from before there were versions is of the first.
                Objects.requireNonNullElse(content.getLongClaim(CREDENTIALS), 0L),
                found,
                content.getExpirationTime().toInstant());
    }

    private static String present(@Nullable String claim) {
        if (claim == null) {
            throw new IllegalArgumentException("A claim is missing");
        }
        return claim;
    }

    private String audience(String purpose) {
        return properties.issuer() + "/" + purpose;
    }

    private static JOSEObjectType type(String purpose) {
        return new JOSEObjectType("athena-" + purpose + "+jwt");
    }
}
