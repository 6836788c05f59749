package io.athenabudget.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A real server that speaks S3's protocol and verifies its signatures, on disk and on a fixed port, to be stopped and
 * started again. It is S3Proxy in a JVM of its own.
 */
public final class S3Server {
    /** The one region in which a bucket needs no location, which this server does not know. */
    public static final String REGION = "us-east-1";

    public static final String ACCESS_KEY_ID = "athena";
    public static final String SECRET_ACCESS_KEY = "known-to-the-server-too";

    private static final Path PROGRAM = Path.of("target/s3-server/s3proxy.jar");

    private final int port = freePort();
    private final Path settings;
    private @Nullable Process process;

    public S3Server() {
        try {
            Path directory = Files.createTempDirectory("s3-server");
            Files.createDirectory(directory.resolve("objects"));
            settings = Files.writeString(directory.resolve("s3proxy.conf"), """
                            s3proxy.endpoint=%s
                            s3proxy.authorization=aws-v4
                            s3proxy.identity=%s
                            s3proxy.credential=%s
                            s3proxy.ignore-unknown-headers=true
                            jclouds.provider=filesystem-nio2
                            jclouds.filesystem.basedir=%s
                            """.formatted(
                            endpoint(), ACCESS_KEY_ID, SECRET_ACCESS_KEY, directory.resolve("objects")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public S3Server start() {
        assertThat(PROGRAM)
                .as("Maven puts the server there: mvn generate-test-resources")
                .exists();
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-jar",
                            PROGRAM.toString(),
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            settings.resolveSibling("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the S3 server's start, see " + settings.getParent())
                .atMost(Duration.ofSeconds(60))
                .until(this::answers);
        return this;
    }

    public void stop() {
        Process running = process;
        process = null;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    /** A client that is not the application's. */
    public S3Client client() {
        return S3Client.builder()
                .endpointOverride(endpoint())
                .region(Region.of(REGION))
                .forcePathStyle(true)
                .serviceConfiguration(configuration -> configuration.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY_ID, SECRET_ACCESS_KEY)))
                .build();
    }

    public static List<String> keys(S3Client client, String bucket, String prefix) {
        return client.listObjectsV2(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(object -> object.key())
                .toList();
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
