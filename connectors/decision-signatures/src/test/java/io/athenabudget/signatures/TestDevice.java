package io.athenabudget.signatures;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A device with a key of its own, for the tests of whoever verifies. */
public final class TestDevice {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PrivateKey secret;
    private final String publicKey;

    private TestDevice(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    public static TestDevice create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            return new TestDevice(
                    keys.getPrivate(),
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestDevice of(String secret, String publicKey) {
        try {
            return new TestDevice(
                    KeyFactory.getInstance("EC")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret))),
                    publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it registers it. */
    public String publicKey() {
        return publicKey;
    }

    public static String nonce() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64Url.of(bytes);
    }

    public String sign(UUID device, SignedDecision decision) {
        return sign(device, SignedDecision.TYPE, decision.payload());
    }

    /** Signs several at once. @return the signature of each */
    public List<String> signTogether(UUID device, List<SignedDecision> decisions) {
        List<byte[]> leaves = decisions.stream()
                .map(decision -> decision.payload().getBytes(UTF_8))
                .toList();
        HashTree tree = HashTree.of(leaves);
        String jws = sign(device, BatchSignature.TYPE, "{\"root\":\"" + Base64Url.of(tree.root()) + "\"}");
        List<String> signatures = new ArrayList<>();
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            signatures.add(String.join("~", jws, Base64Url.of(leaves.get(leaf)), Base64Url.of(tree.way(leaf))));
        }
        return signatures;
    }

    public String prove(UUID device, String challenge, UUID user) {
        return sign(device, DeviceProof.TYPE, new DeviceProof(challenge, device, user).payload());
    }

    public String sign(UUID device, String type, String payload) {
        return sign(header("ES256", device, type), payload);
    }

    static String header(String algorithm, UUID device, String type) {
        return "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + device + "\",\"typ\":\"" + type + "\"}";
    }

    String sign(String header, String payload) {
        return sign(header, payload, "SHA256withECDSAinP1363Format");
    }

    String sign(String header, String payload, String algorithm) {
        String input = Base64Url.of(header.getBytes(UTF_8)) + "." + Base64Url.of(payload.getBytes(UTF_8));
        try {
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(secret);
            signer.update(input.getBytes(US_ASCII));
            return input + "." + Base64Url.of(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
