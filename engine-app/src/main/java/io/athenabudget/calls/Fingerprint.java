package io.athenabudget.calls;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.web.util.WebUtils;

/** Tells whether two calls under one idempotency key are the same call: method, path and body. */
final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {}

    static byte[] of(HttpServletRequest request) {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            out.write((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            RequestBody body = WebUtils.getNativeRequest(request, RequestBody.class);
            if (body != null) {
                out.write(body.bytes());
            } else {
                // Part by part, as the boundary between them is another one each time a client sends the same.
                for (Part part : request.getParts()) {
                    String about = "\n%s\n%s\n%s\n%d\n"
                            .formatted(
                                    part.getName(), part.getSubmittedFileName(), part.getContentType(), part.getSize());
                    out.write(about.getBytes(StandardCharsets.UTF_8));
                    part.getInputStream().transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("A body that is neither read nor multipart", e);
        }
        return digest.digest();
    }

    /** Of a call that carries a password: as slow to try passwords on as the password's own hash. */
    static byte[] ofSecret(HttpServletRequest request, String salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        // OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane.
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(sha256().digest(salt.getBytes(StandardCharsets.UTF_8)))
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .build());
        byte[] slow = new byte[LENGTH];
        argon2.generateBytes(of(request), slow);
        return slow;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
