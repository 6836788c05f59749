package io.athenabudget.signatures;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of many decisions that were signed at once, so that a phone asks for a finger once for all of them: a JWS over the root
 * of a tree of hashes, this decision, and the hashes that lead from it to the root. The hash of a leaf begins with 0, that of
 * a node with 1 and has the smaller of the two below first, so that a way needs no directions.
 */
final class BatchSignature {
    static final String TYPE = "athena-decisions+jws";
    static final String SEPARATOR = "~";

    /** Enough for 65,536 decisions. */
    private static final int LONGEST_WAY = 16;

    private static final Pattern ROOT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private BatchSignature() {}

    /**
     * Reads one, believing nothing of it yet but that the decision is among those of the JWS.
     *
     * @return the JWS, with this decision as what it says
     * @throws SignatureFault when it is none, or the decision is not among them
     */
    static CompactJws parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw SignatureFault.malformed(
                    "is no signature of many decisions: a JWS, one of them, and its way to the root");
        }
        CompactJws jws = CompactJws.parse(parts[0], TYPE);
        byte[] payload = jws.payload();
        String root = CanonicalObject.read("payload", payload)
                .canonical(payload, Set.of("root"), Set.of())
                .text("root", ROOT);
        byte[] decision = Base64Url.decode(parts[1]);
        if (!root.equals(Base64Url.of(root(decision, Base64Url.decode(parts[2]))))) {
            throw new SignatureFault(
                    SignatureFault.Kind.WRONG_SIGNATURE,
                    "is of decisions among which this one is not, or was changed since");
        }
        return jws.saying(decision);
    }

    private static byte[] root(byte[] decision, byte[] way) {
        if (way.length == 0 || way.length % Sha256.LENGTH != 0 || way.length > LONGEST_WAY * Sha256.LENGTH) {
            throw SignatureFault.malformed("has a way to the root that is not 1 to " + LONGEST_WAY + " hashes");
        }
        byte[] hash = leaf(decision);
        for (int at = 0; at < way.length; at += Sha256.LENGTH) {
            hash = node(hash, Arrays.copyOfRange(way, at, at + Sha256.LENGTH));
        }
        return hash;
    }

    static byte[] leaf(byte[] decision) {
        return Sha256.of(new byte[] {0}, decision);
    }

    static byte[] node(byte[] one, byte[] other) {
        boolean inOrder = Arrays.compareUnsigned(one, other) <= 0;
        return Sha256.of(new byte[] {1}, inOrder ? one : other, inOrder ? other : one);
    }
}
