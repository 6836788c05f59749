package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Set;
import java.util.UUID;

/**
 * A signature of a device with what it signs: a JWS in compact serialization (RFC 7515), of which there is one form only.
 * The algorithm is ES256 whatever a header asks for, and what is signed says for which use.
 */
public final class CompactJws {
    public static final int LONGEST = 4_000;

    private static final String ALGORITHM = "ES256";
    private static final Set<String> HEADER = Set.of("alg", "kid", "typ");

    private final UUID device;
    private final byte[] payload;
    private final byte[] signed;
    private final byte[] signature;

    private CompactJws(UUID device, byte[] payload, byte[] signed, byte[] signature) {
        this.device = device;
        this.payload = payload;
        this.signed = signed;
        this.signature = signature;
    }

    /**
     * Reads one, believing nothing of it yet.
     *
     * @param type what {@code typ} has to be
     * @throws SignatureFault when it is none
     */
    static CompactJws parse(String text, String type) {
        if (text.length() > LONGEST) {
            throw SignatureFault.malformed("is longer than " + LONGEST + " characters");
        }
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            throw SignatureFault.malformed("is no compact JWS of three parts");
        }
        byte[] header = Base64Url.decode(parts[0]);
        CanonicalObject members = CanonicalObject.read("header", header);
        if (!ALGORITHM.equals(members.find("alg"))) {
            throw new SignatureFault(SignatureFault.Kind.WRONG_ALGORITHM, "is not signed with ES256");
        }
        members.canonical(header, HEADER, Set.of());
        if (!type.equals(members.find("typ"))) {
            throw SignatureFault.malformed("is not of the type " + type);
        }
        byte[] signature = Base64Url.decode(parts[2]);
        if (signature.length != DeviceKey.SIGNATURE_LENGTH) {
            throw SignatureFault.malformed("has a signature that is not r and s in " + DeviceKey.SIGNATURE_LENGTH
                    + " bytes: DER is not the form of JWS");
        }
        return new CompactJws(
                members.uuid("kid"),
                Base64Url.decode(parts[1]),
                (parts[0] + "." + parts[1]).getBytes(US_ASCII),
                signature);
    }

    /** The device that it says is its signer. */
    public UUID device() {
        return device;
    }

    /** The same signature, saying what follows from what was signed. */
    CompactJws saying(byte[] other) {
        return new CompactJws(device, other, signed, signature);
    }

    byte[] payload() {
        return payload.clone();
    }

    /**
     * Holds it to a key.
     *
     * @throws SignatureFault when this key has not signed it
     */
    public void requireSignedBy(DeviceKey key) {
        if (!key.signed(signed, signature)) {
            throw new SignatureFault(
                    SignatureFault.Kind.WRONG_SIGNATURE, "was not signed by the device's key, or was changed since");
        }
    }
}
