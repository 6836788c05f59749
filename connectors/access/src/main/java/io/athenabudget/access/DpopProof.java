package io.athenabudget.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a call under the signature of its key (DPoP, RFC 9449). That the key has signed it is certain;
 * whether it was said of this call, of now, and for the first time is for others to ask.
 *
 * @param key the key's RFC 7638 thumbprint
 * @param method of the call
 * @param target the address that is called, without a query
 * @param id no two proofs have the same
 * @param tokenHash of the access token that comes with it, null when none does
 * @param nonce of the server, null when the client has none yet
 */
public record DpopProof(
        String key,
        String method,
        URI target,
        String id,
        Instant issuedAt,
        @Nullable String tokenHash,
        @Nullable String nonce) {
    /** The header that it comes in, and the name of its scheme. */
    public static final String NAME = "DPoP";

    /** One algorithm and one curve: clients make their keys for this, so there is nothing to choose, and nothing to confuse. */
    static final JWSAlgorithm ALGORITHM = JWSAlgorithm.ES256;

    private static final DefaultJWTProcessor<SecurityContext> SIGNATURES = signatures();

    /** @throws DpopRefusal when it is no proof, or was not signed by the key that it names */
    public static DpopProof parse(String text) {
        try {
            SignedJWT signed = SignedJWT.parse(text);
            JWTClaimsSet claims = SIGNATURES.process(signed, null);
            return new DpopProof(
                    signed.getHeader().getJWK().computeThumbprint().toString(),
                    present("htm", claims.getStringClaim("htm")),
                    new URI(present("htu", claims.getStringClaim("htu"))),
                    present("jti", claims.getJWTID()),
                    present(claims.getIssueTime()),
                    claims.getStringClaim("ath"),
                    claims.getStringClaim("nonce"));
        } catch (ParseException
                | IllegalArgumentException
                | BadJOSEException
                | JOSEException
                | URISyntaxException faulty) {
            throw DpopRefusal.invalidProof(
                    "It must be a JWT of type dpop+jwt with htm, htu, jti and iat, signed with ES256 by the public P-256 key"
                            + " in its header");
        }
    }

    /** Whether it was made to go with this access token. */
    boolean isOf(String token) {
        return hash(token).equals(tokenHash);
    }

    /** Whether it was made for this address, however that is spelled; queries do not count. */
    public boolean isFor(String address) {
        URI called = read(address);
        return called != null && parts(target).equals(parts(called));
    }

    /** Whether it was made for the same path, at whichever host. */
    boolean isForPathOf(String address) {
        URI called = read(address);
        return called != null && path(target).equals(path(called));
    }

    /** Null when it has characters that no address of ours has, though servers take them. */
    private static @Nullable URI read(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static List<Object> parts(URI address) {
        String scheme = lowerCase(address.getScheme());
        int usual = scheme.equals("https") ? 443 : 80;
        return List.of(
                scheme, lowerCase(address.getHost()), address.getPort() < 0 ? usual : address.getPort(), path(address));
    }

    private static String path(URI address) {
        String path = address.getRawPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    private static String lowerCase(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }

    private static String hash(String token) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefaultJWTProcessor<SecurityContext> signatures() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("dpop+jwt")));
        processor.setJWSKeySelector((header, context) -> keysOf(header));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    /** None when it is not the one kind that is taken; a private key is refused already when the header is read. */
    private static List<Key> keysOf(JWSHeader header) throws KeySourceException {
        if (!ALGORITHM.equals(header.getAlgorithm())
                || !(header.getJWK() instanceof ECKey key)
                || !Curve.P_256.equals(key.getCurve())) {
            return List.of();
        }
        try {
            return List.of(key.toECPublicKey());
        } catch (JOSEException e) {
            throw new KeySourceException("The key cannot be read", e);
        }
    }

    private static String present(String claim, @Nullable String value) throws ParseException {
        if (value == null || value.isBlank()) {
            throw new ParseException(claim + " is missing", 0);
        }
        return value;
    }

    private static Instant present(@Nullable Date issuedAt) throws ParseException {
        if (issuedAt == null) {
            throw new ParseException("iat is missing", 0);
        }
        return issuedAt.toInstant();
    }
}
