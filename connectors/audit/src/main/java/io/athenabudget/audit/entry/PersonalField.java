package io.athenabudget.audit.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A personal value beside its entry, which holds only the commitment. Without the salt nobody can find the value by
 * guessing, so erasing both leaves nothing of the person, and the entry's hash as it was.
 *
 * @param path JSON pointer to where it belongs in the entry
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PersonalField(String path, byte[] salt, String value) {
    static final int SALT_LENGTH = 16;

    public PersonalField {
        // A fixed length keeps salt and value apart in what is hashed.
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("a salt has " + SALT_LENGTH + " bytes");
        }
    }

    /** SHA-256 of salt and value, in Base64. */
    public String commitment() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return Base64.getEncoder().encodeToString(digest.digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
