package io.athenabudget.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Keys of access tokens that are published over mutual TLS. */
class PublishedKeysTest {
    private static final String BUNDLE = "athena";

    @TempDir
    private Path directory;

    private final Queue<Object> callers = new ConcurrentLinkedQueue<>();
    private LocalAuthority authority;
    private ECKey key;
    private HttpsServer server;

    @BeforeEach
    void publish() throws Exception {
        authority = LocalAuthority.in(directory.resolve("tls"), Clock.systemUTC());
        key = new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        server = serve(authority);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void are_asked_for_with_the_certificate_of_the_service() throws Exception {
        DefaultSslBundleRegistry bundles = bundles();
        assertThat(decoder(bundles).decode(token()).getSubject()).isEqualTo("ada");
        assertThat(callers).containsExactly(serial(authority.identityOf("audit")));
    }

    @Test
    void are_asked_for_with_the_new_certificate_once_there_is_one() throws Exception {
        DefaultSslBundleRegistry bundles = bundles();
        JwtDecoder decoder = decoder(bundles);
        decoder.decode(token());
        authority.issue("audit", Duration.ofDays(90));
        bundles.updateBundle(BUNDLE, bundle(authority, authority, "audit"));
        Object renewed = serial(authority.identityOf("audit"));

        decoder.decode(token());

        assertThat(callers).hasSize(2).last().isEqualTo(renewed);
    }

    @Test
    void are_not_believed_from_a_server_of_another_authority() throws Exception {
        server.stop(0);
        server = serve(LocalAuthority.in(directory.resolve("other"), Clock.systemUTC()));
        JwtDecoder decoder = decoder(bundles());
        assertThatThrownBy(() -> decoder.decode(token())).isInstanceOf(JwtException.class);
        assertThat(callers).isEmpty();
    }

    private JwtDecoder decoder(DefaultSslBundleRegistry bundles) {
        URI uri = URI.create("https://localhost:" + server.getAddress().getPort() + "/jwks.json");
        // A key is asked for each time, so that each decoding shows how.
        return new AccessConfiguration()
                .accessTokens(
                        new AccessProperties(List.of(), uri, "athena-budget", List.of(), BUNDLE, Duration.ofNanos(1)),
                        bundles);
    }

    private DefaultSslBundleRegistry bundles() throws Exception {
        return new DefaultSslBundleRegistry(BUNDLE, bundle(authority, authority, "audit"));
    }

    private HttpsServer serve(LocalAuthority issuer) throws Exception {
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SSLContext context = bundle(issuer, authority, "engine-app").createSslContext();
        https.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = context.getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        https.createContext("/jwks.json", exchange -> {
            callers.add(((X509Certificate)
                            ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0])
                    .getSerialNumber());
            byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        https.start();
        return https;
    }

    private static SslBundle bundle(LocalAuthority issuer, LocalAuthority trusted, String service) throws Exception {
        LocalAuthority.Identity identity = issuer.identityOf(service);
        return SslBundle.of(new PemSslStoreBundle(
                PemSslStoreDetails.forCertificate(identity.certificate().toUri().toString())
                        .withPrivateKey(identity.key().toUri().toString()),
                PemSslStoreDetails.forCertificate(
                        trusted.certificateFile().toUri().toString())));
    }

    private static Object serial(LocalAuthority.Identity identity) throws Exception {
        try (InputStream file = Files.newInputStream(identity.certificate())) {
            return ((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file))
                    .getSerialNumber();
        }
    }

    private String token() throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("athena-budget")
                        .audience("athena-budget")
                        .subject("ada")
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
