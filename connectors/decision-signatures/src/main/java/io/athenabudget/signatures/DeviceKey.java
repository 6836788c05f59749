package io.athenabudget.signatures;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The public key of a device: a point of P-256, and nothing else. */
public final class DeviceKey {
    static final int SIGNATURE_LENGTH = 64;

    private static final int COORDINATE = 32;
    private static final int LONGEST = 200;
    private static final ECParameterSpec P256 = p256();

    private final ECPublicKey key;

    private DeviceKey(ECPublicKey key) {
        this.key = key;
    }

    /**
     * Reads a SubjectPublicKeyInfo in Base64 or Base64url.
     *
     * @return empty when it is anything else
     */
    public static Optional<DeviceKey> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] der = Base64.getDecoder()
                    .decode(text.replace('-', '+').replace('_', '/').replace("=", ""));
            if (KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der)) instanceof ECPublicKey key
                    && isOfP256(key)
                    && Arrays.equals(key.getEncoded(), der)) {
                return Optional.of(new DeviceKey(key));
            }
            return Optional.empty();
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfP256(ECPublicKey key) {
        ECParameterSpec given = key.getParams();
        return given.getCurve().equals(P256.getCurve())
                && given.getGenerator().equals(P256.getGenerator())
                && given.getOrder().equals(P256.getOrder())
                && isOnCurve(key.getW());
    }

    private static boolean isOnCurve(ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger p = ((ECFieldFp) P256.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(3)
                .add(P256.getCurve().getA().multiply(x))
                .add(P256.getCurve().getB())
                .mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    /** SubjectPublicKeyInfo in Base64: its one spelling here, whatever was read. */
    public String text() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** What names the key (RFC 7638, SHA-256). */
    public String thumbprint() {
        String jwk = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\""
                + coordinate(key.getW().getAffineX()) + "\",\"y\":\""
                + coordinate(key.getW().getAffineY()) + "\"}";
        return Sha256.base64Url(jwk);
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return Base64Url.of(fixed);
    }

    /** Whether this key signed this, r and s as they are. */
    boolean signed(byte[] content, byte[] signature) {
        // Some Java once took zeros for a signature of anything.
        if (!inRange(signature, 0) || !inRange(signature, COORDINATE)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean inRange(byte[] signature, int from) {
        BigInteger value = new BigInteger(1, Arrays.copyOfRange(signature, from, from + COORDINATE));
        return value.signum() > 0 && value.compareTo(P256.getOrder()) < 0;
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has P-256", e);
        }
    }

    @Override
    public String toString() {
        return thumbprint();
    }
}
