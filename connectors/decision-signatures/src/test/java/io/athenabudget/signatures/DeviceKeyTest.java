package io.athenabudget.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceKeyTest {
    private static final String KEY = Vectors.DEVICE.publicKey();

    @Test
    void either_alphabet_of_base64_is_read_and_one_is_written() {
        String url = KEY.replace('+', '-').replace('/', '_').replace("=", "");
        assertThat(DeviceKey.parse(KEY).orElseThrow().text()).isEqualTo(KEY);
        assertThat(DeviceKey.parse(url).orElseThrow().text()).isEqualTo(KEY);
    }

    /** Computed by another program. */
    @Test
    void a_thumbprint_is_that_of_rfc_7638() {
        assertThat(DeviceKey.parse(KEY).orElseThrow().thumbprint())
                .isEqualTo("h5-ml70eCBBWQOOCkswpxWZyILus52GC565B2R7wV3Y");
    }

    @Test
    void keys_of_other_kinds_and_curves_are_none() throws Exception {
        for (String curve : new String[] {"secp384r1", "secp521r1"}) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            assertThat(DeviceKey.parse(spki(generator))).isEmpty();
        }
        for (String algorithm : new String[] {"RSA", "Ed25519"}) {
            assertThat(DeviceKey.parse(spki(KeyPairGenerator.getInstance(algorithm))))
                    .isEmpty();
        }
    }

    @Test
    void a_point_off_the_curve_is_none() {
        byte[] der = Base64.getDecoder().decode(KEY);
        der[der.length - 1] ^= 1;
        assertThat(DeviceKey.parse(Base64.getEncoder().encodeToString(der))).isEmpty();
    }

    @Test
    void nothing_hangs_on_behind_a_key() {
        byte[] der = Base64.getDecoder().decode(KEY);
        assertThat(DeviceKey.parse(Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(der, der.length + 1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key", "AAAA", "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE", "ﬁ"})
    void text_that_is_no_key_is_none(String text) {
        assertThat(DeviceKey.parse(text)).isEmpty();
        assertThat(DeviceKey.parse(text + "A".repeat(4_000))).isEmpty();
    }

    private static String spki(KeyPairGenerator generator) {
        return Base64.getEncoder()
                .encodeToString(generator.generateKeyPair().getPublic().getEncoded());
    }
}
