package io.athenabudget.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** The other services around the one that is tested: their certificates, and the tokens that engine-app gives out. */
public final class TestServices {
    public static final String GATEWAY = "engine-app";

    private final LocalAuthority authority;
    private final ECKey tokenKey = tokenKey("test");
    private final Queue<JWK> published = new ConcurrentLinkedQueue<>(List.of(tokenKey.toPublicJWK()));

    private TestServices(LocalAuthority authority) {
        this.authority = authority;
    }

    public static TestServices in(Path directory) {
        return new TestServices(authority(directory.resolve("tls")));
    }

    public static LocalAuthority authority(Path directory) {
        try {
            return LocalAuthority.in(directory, Clock.systemUTC());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalAuthority authority() {
        return authority;
    }

    /** The settings of a service that has its certificate from here and answers to the gateway. */
    public Map<String, String> settingsOf(String service) {
        try {
            LocalAuthority.Identity identity = authority.identityOf(service);
            String bundle = "spring.ssl.bundle.pem.athena.";
            return Map.of(
                    bundle + "keystore.certificate",
                    identity.certificate().toString(),
                    bundle + "keystore.private-key",
                    identity.key().toString(),
                    bundle + "truststore.certificate",
                    authority.certificateFile().toString(),
                    "athena.access.callers",
                    LocalAuthority.nameOf(GATEWAY),
                    "athena.access.jwks-uri",
                    servePublicKeys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that trusts our authority and shows the certificate of a service, issued by whichever authority. */
    public HttpClient client(LocalAuthority issuer, String service) throws IOException {
        return client(issuer.identityOf(service));
    }

    public HttpClient client(LocalAuthority.@Nullable Identity identity) {
        return HttpClient.newBuilder()
                .sslContext(bundle(identity).createSslContext())
                .build();
    }

    /** The certificate of a service, and the trust in our authority. */
    public SslBundle bundleOf(String service) throws IOException {
        return bundle(authority.identityOf(service));
    }

    private SslBundle bundle(LocalAuthority.@Nullable Identity identity) {
        PemSslStoreDetails own = identity == null
                ? null
                : PemSslStoreDetails.forCertificate(identity.certificate().toString())
                        .withPrivateKey(identity.key().toString());
        PemSslStoreDetails trust =
                PemSslStoreDetails.forCertificate(authority.certificateFile().toString());
        return SslBundle.of(new PemSslStoreBundle(own, trust));
    }

    public String token(String... roles) {
        return token(UUID.randomUUID(), roles);
    }

    public String token(UUID user, String... roles) {
        return token(tokenKey, user, Instant.now().plusSeconds(60), roles);
    }

    /** One that is bound to a key. */
    public String token(TestSender sender, String... roles) {
        return token(tokenKey, UUID.randomUUID(), Instant.now().plusSeconds(60), sender, roles);
    }

    public static String token(ECKey key, UUID user, Instant expiry, String... roles) {
        return token(key, user, expiry, null, roles);
    }

    private static String token(ECKey key, UUID user, Instant expiry, @Nullable TestSender sender, String... roles) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer("athena-budget")
                            .audience("athena-budget")
                            .subject(user.toString())
                            .claim("roles", List.of(roles))
                            .claim("cnf", sender == null ? null : Map.of("jkt", sender.thumbprint()))
                            .expirationTime(Date.from(expiry))
                            .build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ECKey tokenKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a key to those that engine-app publishes. */
    public void publish(ECKey key) {
        published.add(key.toPublicJWK());
    }

    private String servePublicKeys() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/jwks.json", exchange -> {
            byte[] keys = new JWKSet(List.copyOf(published)).toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks.json";
    }
}
