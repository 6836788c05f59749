package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public key of who signs notes, in the C2SP text form {@code name+id+key}: all that a verifier has to know. */
public final class VerifierKey {
    /** The signature type of plain Ed25519, first byte of every encoded key. */
    static final byte TYPE = 0x01;

    private final String name;
    private final int id;
    private final byte[] encoded;
    private final PublicKey key;

    private VerifierKey(String name, byte[] encoded) throws GeneralSecurityException {
        this.name = name;
        this.encoded = encoded;
        this.id = id(name, encoded);
        this.key = Ed25519.publicKey(Arrays.copyOfRange(encoded, 1, encoded.length));
    }

    static VerifierKey of(String name, byte[] publicKey) throws GeneralSecurityException {
        Note.requireName(name);
        return new VerifierKey(name, Ed25519.join(new byte[] {TYPE}, publicKey));
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when this is no Ed25519 key in its exact text form, or its id is not its own
     */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A verifier key looks like name+id+key");
        }
        Note.requireName(parts[0]);
        byte[] encoded = Note.base64(parts[2]);
        if (encoded.length != 1 + Ed25519.KEY_LENGTH || encoded[0] != TYPE) {
            throw new IllegalArgumentException("The verifier key of " + parts[0] + " is not for Ed25519");
        }
        try {
            VerifierKey key = new VerifierKey(parts[0], encoded);
            if (!key.idText().equals(parts[1])) {
                throw new IllegalArgumentException(
                        "The verifier key of " + parts[0] + " has the id " + key.idText() + ", not " + parts[1]);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The verifier key of " + parts[0] + " is no point of the curve", e);
        }
    }

    public String name() {
        return name;
    }

    /** Name and id, as messages call a key. */
    public String label() {
        return name + "+" + idText();
    }

    int id() {
        return id;
    }

    String idText() {
        return HexFormat.of().toHexDigits(id);
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            return Ed25519.verifies(key, text, signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 failed", e);
        }
    }

    @Override
    public String toString() {
        return label() + "+" + Base64.getEncoder().encodeToString(encoded);
    }

    private static int id(String name, byte[] encoded) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(name.getBytes(UTF_8));
        digest.update((byte) '\n');
        return ByteBuffer.wrap(digest.digest(encoded)).getInt();
    }
}
