package io.athenabudget.notification.email.ses.web;

import io.athenabudget.notification.callback.NotNow;
import io.athenabudget.notification.callback.StaleCallback;
import io.athenabudget.notification.callback.UnverifiedCallback;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether SNS said it, of a topic of ours, lately. Done here, as the SDK's verifier is not published in the version of the
 * SDK that sends.
 */
final class SnsSignatures {
    private static final Logger log = LoggerFactory.getLogger(SnsSignatures.class);

    private static final Pattern CERTIFICATE = Pattern.compile("/SimpleNotificationService-[A-Za-z0-9]{1,64}\\.pem");
    private static final Pattern SIGNER = Pattern.compile("(^|,)CN=sns[a-z0-9.-]*\\.amazonaws\\.com(\\.cn)?(,|$)");
    private static final Map<String, String> ALGORITHMS = Map.of("1", "SHA1withRSA", "2", "SHA256withRSA");

    /** For clocks that are not quite the same. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** One certificate signs for months; only who makes addresses up comes to more. */
    private static final int MOST_KNOWN = 16;

    private final SnsSite site;
    private final List<String> topics;
    private final Duration maxAge;
    private final Clock clock;
    private final Map<URI, X509Certificate> known = new ConcurrentHashMap<>();

    SnsSignatures(SnsSite site, List<String> topics, Duration maxAge, Clock clock) {
        this.site = site;
        this.topics = List.copyOf(topics);
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /** In this order: nothing is fetched for who does not even know a topic of ours. */
    void verify(SnsMessage message) {
        if (!topics.contains(message.topic())) {
            throw new UnverifiedCallback(
                    "Reports of this topic are not expected here: it is none of" + " athena.notification.ses.topics.");
        }
        Instant now = clock.instant();
        if (message.timestamp().isBefore(now.minus(maxAge))
                || message.timestamp().isAfter(now.plus(AHEAD))) {
            throw new StaleCallback();
        }
        if (!isSigned(message)) {
            throw new UnverifiedCallback("The signature is not SNS's for this message.");
        }
    }

    private boolean isSigned(SnsMessage message) {
        String algorithm = ALGORITHMS.get(message.signatureVersion());
        if (algorithm == null) {
            return false;
        }
        try {
            X509Certificate certificate = certificate(message);
            certificate.checkValidity(Date.from(clock.instant()));
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(certificate.getPublicKey());
            signature.update(message.signed());
            return signature.verify(Base64.getDecoder().decode(message.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private X509Certificate certificate(SnsMessage message) throws CertificateException {
        URI address = message.address("SigningCertURL");
        X509Certificate certificate = known.get(address);
        if (certificate == null) {
            certificate = fetch(address, message.topic());
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(address, certificate);
        }
        return certificate;
    }

    private X509Certificate fetch(URI address, String topic) throws CertificateException {
        if (address.getRawPath() == null
                || !CERTIFICATE.matcher(address.getRawPath()).matches()
                || address.getRawQuery() != null) {
            throw new UnverifiedCallback("SigningCertURL is not the address of a certificate of SNS.");
        }
        byte[] pem;
        try {
            pem = site.get(address, topic);
        } catch (IOException e) {
            log.warn("The certificate of SNS cannot be fetched", e);
            throw new NotNow("The certificate of SNS cannot be fetched.");
        }
        X509Certificate certificate = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        if (!SIGNER.matcher(certificate.getSubjectX500Principal().getName()).find()) {
            throw new CertificateException("Not a certificate of SNS: " + certificate.getSubjectX500Principal());
        }
        return certificate;
    }
}
