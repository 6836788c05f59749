package io.athenabudget.internalport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.RunningApplication;
import io.athenabudget.access.LocalAuthority;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The running application with its internal port, called over mutual TLS as other services do. */
@TestPropertySource(
        properties = {
            "athena.internal.port=0",
            "athena.internal.callers=spiffe://athena-budget/notification",
            "spring.ssl.bundle.watch.file.quiet-period=100ms"
        })
public abstract class CalledByServices extends RunningApplication {
    protected static final ObjectMapper JSON = new ObjectMapper();
    protected static final String NOTIFICATION = "notification";
    static final Path DIRECTORY = directory();
    static final LocalAuthority AUTHORITY = authority(DIRECTORY.resolve("tls"));
    private static final HttpClient CALLER = client(AUTHORITY, NOTIFICATION);

    @Autowired
    private InternalPort internalPort;

    @DynamicPropertySource
    static void certificates(DynamicPropertyRegistry registry) throws Exception {
        LocalAuthority.Identity identity = AUTHORITY.identityOf("engine-app");
        String bundle = "spring.ssl.bundle.pem.athena.";
        registry.add(bundle + "keystore.certificate", identity.certificate()::toString);
        registry.add(bundle + "keystore.private-key", identity.key()::toString);
        registry.add(bundle + "truststore.certificate", AUTHORITY.certificateFile()::toString);
        registry.add(bundle + "reload-on-update", () -> true);
    }

    /** What the notification service is answered. */
    protected JsonNode asked(String path) throws Exception {
        HttpResponse<String> answer = get(CALLER, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    protected int status(String path) throws Exception {
        return get(CALLER, path).statusCode();
    }

    protected HttpResponse<String> post(String path, Object body) throws Exception {
        return CALLER.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    int internalPort() {
        return internalPort.number();
    }

    private URI address(String path) {
        return URI.create("https://localhost:" + internalPort.number() + path);
    }

    static HttpClient client(LocalAuthority issuer, String service) {
        try {
            return client(issuer.identityOf(service));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that trusts our authority and shows a certificate, if it has one. */
    static HttpClient client(LocalAuthority.@Nullable Identity identity) {
        PemSslStoreDetails own = identity == null
                ? null
                : PemSslStoreDetails.forCertificate(identity.certificate().toString())
                        .withPrivateKey(identity.key().toString());
        PemSslStoreDetails trust =
                PemSslStoreDetails.forCertificate(AUTHORITY.certificateFile().toString());
        return HttpClient.newBuilder()
                .sslContext(SslBundle.of(new PemSslStoreBundle(own, trust)).createSslContext())
                .build();
    }

    static LocalAuthority authority(Path directory) {
        try {
            return LocalAuthority.in(directory, Clock.systemUTC());
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("internal-port");
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
