package io.athenabudget.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The keys that sign access tokens. To rotate without downtime, put a further file into the directory (its name sorts
 * behind the others), and take the old one away when the last token signed with it has expired.
 */
@Component
class SigningKeys {
    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final @Nullable Path directory;
    private volatile List<ECKey> keys;

    SigningKeys(IdentityProperties properties, @Value("${athena.local:false}") boolean local) {
        this.directory = properties.signingKeysDir();
        if (directory != null) {
            keys = read(directory);
        } else if (local) {
            keys = List.of(generate());
        } else {
            throw new IllegalStateException("There is no key to sign access tokens with: set"
                    + " athena.identity.signing-keys-dir to a directory with an EC P-256 private key (PKCS#8, *.pem)");
        }
    }

    ECKey signer() {
        return keys.get(keys.size() - 1);
    }

    JWKSet all() {
        return new JWKSet(List.<JWK>copyOf(keys));
    }

    /** The public halves. */
    JWKSet published() {
        return all().toPublicJWKSet();
    }

    @Scheduled(fixedDelayString = "PT1M")
    void reload() {
        if (directory != null) {
            try {
                keys = read(directory);
            } catch (IllegalStateException e) {
                log.warn("The signing keys stay as they were: {}", e.getMessage());
            }
        }
    }

    private static List<ECKey> read(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<ECKey> keys = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                keys.add(withIdentity(parse(Files.readString(file))));
            }
            if (keys.isEmpty()) {
                throw new IllegalStateException("There is no *.pem file in " + directory);
            }
            return List.copyOf(keys);
        } catch (IOException | JOSEException | GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException(
                    "The signing keys in " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a PKCS#8 private key; the public half is computed, as not every tool writes it along. */
    private static ECKey parse(String pem) throws GeneralSecurityException {
        byte[] pkcs8 = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        KeyFactory factory = KeyFactory.getInstance("EC");
        ECPrivateKey privateKey = (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        if (!Curve.P_256.equals(Curve.forECParameterSpec(privateKey.getParams()))) {
            throw new GeneralSecurityException("The key must be on the curve P-256");
        }
        org.bouncycastle.math.ec.ECPoint point = CustomNamedCurves.getByName("P-256")
                .getG()
                .multiply(privateKey.getS())
                .normalize();
        ECPoint publicPoint = new ECPoint(
                point.getAffineXCoord().toBigInteger(), point.getAffineYCoord().toBigInteger());
        ECPublicKey publicKey =
                (ECPublicKey) factory.generatePublic(new ECPublicKeySpec(publicPoint, privateKey.getParams()));
        return new ECKey.Builder(Curve.P_256, publicKey).privateKey(privateKey).build();
    }

    private static ECKey generate() {
        try {
            return withIdentity(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key id is the key's RFC 7638 thumbprint, so every instance gives it the same. */
    private static ECKey withIdentity(ECKey key) throws JOSEException {
        return new ECKey.Builder(key)
                .keyIDFromThumbprint()
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(com.nimbusds.jose.JWSAlgorithm.ES256)
                .build();
    }
}
