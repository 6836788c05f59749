package io.athenabudget.signatures;

import java.util.Base64;

/** Base64url without padding, in its one spelling: of two texts for the same bytes, one is refused. */
final class Base64Url {
    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw SignatureFault.malformed("is not base64url");
        }
        throw SignatureFault.malformed("is not base64url without padding");
    }
}
