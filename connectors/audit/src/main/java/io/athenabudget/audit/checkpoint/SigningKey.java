package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The private key of the log. Its text form, {@code PRIVATE+KEY+name+id+seed}, is the one that Go's note package uses. */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final PrivateKey privateKey;
    private final VerifierKey verifierKey;

    private SigningKey(String name, byte[] seed) throws GeneralSecurityException {
        this.seed = seed;
        this.privateKey = Ed25519.privateKey(seed);
        this.verifierKey = VerifierKey.of(name, Ed25519.publicKeyOf(seed));
        byte[] probe = {};
        if (!verifierKey.verifies(probe, Ed25519.sign(privateKey, probe))) {
            throw new GeneralSecurityException("This Java derived another public key");
        }
    }

    public static SigningKey generate(String name) {
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return of(name, seed);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when this is no Ed25519 key in its exact text form; the message tells no secret
     */
    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new IllegalArgumentException("A signing key looks like " + PREFIX + "name+id+seed");
        }
        byte[] encoded = Note.base64(parts[2]);
        if (encoded.length != 1 + Ed25519.KEY_LENGTH || encoded[0] != VerifierKey.TYPE) {
            throw new IllegalArgumentException("The signing key of " + parts[0] + " is not for Ed25519");
        }
        SigningKey key = of(parts[0], Arrays.copyOfRange(encoded, 1, encoded.length));
        if (!key.verifierKey.idText().equals(parts[1])) {
            throw new IllegalArgumentException("The signing key of " + parts[0] + " has another id than " + parts[1]);
        }
        return key;
    }

    private static SigningKey of(String name, byte[] seed) {
        try {
            return new SigningKey(name, seed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 failed", e);
        }
    }

    public VerifierKey verifierKey() {
        return verifierKey;
    }

    /** The secret itself, to be put where secrets are kept. */
    public String secretText() {
        byte[] encoded = Ed25519.join(new byte[] {VerifierKey.TYPE}, seed);
        return PREFIX + verifierKey.label() + "+" + Base64.getEncoder().encodeToString(encoded);
    }

    byte[] sign(String text) {
        try {
            return Ed25519.sign(privateKey, text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 failed", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + verifierKey.label() + "+…";
    }
}
