package io.athenabudget.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client that has a key and proves it with its calls (RFC 9449), or does it wrong in some way. */
public final class TestSender {
    private final ECKey key;

    private TestSender(ECKey key) {
        this.key = key;
    }

    public static TestSender create() {
        try {
            return new TestSender(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public ECKey key() {
        return key;
    }

    public String thumbprint() {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A proof for one call. */
    public String proof(String method, String address, @Nullable String token) {
        return sign(header(), claims(method, address, token));
    }

    public Map<String, Object> header() {
        return new HashMap<>(Map.of(
                "typ", "dpop+jwt", "alg", "ES256", "jwk", key.toPublicJWK().toJSONObject()));
    }

    public Map<String, Object> claims(String method, String address, @Nullable String token) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "htm",
                method,
                "htu",
                address,
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                Instant.now().getEpochSecond()));
        if (token != null) {
            claims.put("ath", hash(token));
        }
        return claims;
    }

    public String sign(Map<String, Object> header, Map<String, Object> claims) {
        try {
            return sign(JWSAlgorithm.ES256, new ECDSASigner(key), header, claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says in the header whatever it likes. */
    public static String sign(
            JWSAlgorithm algorithm, JWSSigner signer, Map<String, Object> header, Map<String, Object> claims) {
        String input = encode(header) + "." + encode(claims);
        try {
            return input + "." + signer.sign(new JWSHeader(algorithm), input.getBytes(US_ASCII));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, Object> part) {
        return Base64URL.encode(JSONObjectUtils.toJSONString(part)).toString();
    }

    private static String hash(String token) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
