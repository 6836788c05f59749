package io.athenabudget.identity;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Nonces by which a client whose clock is wrong shows that its proof is of now. They are nowhere kept: a nonce is the time,
 * and a code over it that only who has the signing keys can make, so that every instance knows those of all others.
 */
@Component
class ProofNonces {
    static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final String PURPOSE = "athena-dpop-nonce";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int CODE_BYTES = 16;

    private final SigningKeys keys;
    private final Clock clock;

    ProofNonces(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String current() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(nonce(step(), keys.signer()));
    }

    /** Whether it is one of ours that has not ended; the next one counts too, as clocks of instances differ. */
    boolean isCurrent(String nonce) {
        byte[] shown;
        try {
            shown = Base64.getUrlDecoder().decode(nonce);
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (shown.length != Long.BYTES + CODE_BYTES) {
            return false;
        }
        long step = ByteBuffer.wrap(shown).getLong();
        long age = step() - step;
        return age >= -1
                && age <= LIFETIME.dividedBy(STEP)
                && keys.all().getKeys().stream()
                        .map(JWK::toECKey)
                        .anyMatch(key -> MessageDigest.isEqual(shown, nonce(step, key)));
    }

    private long step() {
        return clock.instant().getEpochSecond() / STEP.toSeconds();
    }

    private static byte[] nonce(long step, ECKey key) {
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(step).array();
        return ByteBuffer.allocate(Long.BYTES + CODE_BYTES)
                .put(time)
                .put(code(time, key), 0, CODE_BYTES)
                .array();
    }

    private static byte[] code(byte[] time, ECKey key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getD().decode(), ALGORITHM));
            mac.update(PURPOSE.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(time);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
