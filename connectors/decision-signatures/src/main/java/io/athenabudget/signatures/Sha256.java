package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 {
    /** Of a hash, in bytes. */
    static final int LENGTH = 32;

    private Sha256() {}

    static String base64Url(String text) {
        return Base64Url.of(of(text.getBytes(UTF_8)));
    }

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
