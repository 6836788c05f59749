package io.athenabudget.audit.publish.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import io.athenabudget.audit.publish.CheckpointStore;
import io.athenabudget.audit.publish.CheckpointStoreContract;
import io.athenabudget.testing.S3Server;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Against a real server that speaks S3's protocol. */
class CheckpointBucketTest extends CheckpointStoreContract {
    private static final String PREFIX = "audit/checkpoints/";
    private static final S3Server SERVER = new S3Server();

    private final String bucket = "bucket-" + UUID.randomUUID();
    private final S3Client client = SERVER.client();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void createBucket() {
        client.createBucket(create -> create.bucket(bucket));
    }

    @Override
    protected CheckpointStore store() {
        CheckpointBucket store = store(bucket, S3Server.SECRET_ACCESS_KEY, SERVER.endpoint());
        store.check();
        return store;
    }

    @Override
    protected List<String> kept() {
        return S3Server.keys(client, bucket, PREFIX).stream()
                .map(key -> key.substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    @Override
    protected void plant(String name, String content) {
        client.putObject(
                PutObjectRequest.builder().bucket(bucket).key(PREFIX + name).build(), RequestBody.fromString(content));
    }

    @Test
    void the_newest_of_many_is_found() {
        assertThat(store().newest()).isEmpty();
        // More than two pages of a list, with gaps, and something else beside them.
        for (long size = 1; size <= 2_300; size++) {
            long grown = size * 7 + (size > 2_200 ? 5_000_000 : 0);
            plant("%020d.checkpoint".formatted(grown), "of " + grown);
        }
        client.putObject(
                PutObjectRequest.builder().bucket(bucket).key("audit/later").build(), RequestBody.fromString("other"));
        assertThat(store().newest()).contains("of " + (2_300 * 7 + 5_000_000));
    }

    @Test
    void something_else_among_the_checkpoints_is_named() {
        plant("readme.txt", "who put this here?");
        CheckpointStore store = store();
        assertThatIllegalStateException()
                .isThrownBy(store::newest)
                .withMessageContaining(PREFIX + "readme.txt")
                .withMessageContaining("prefix of their own");
    }

    @Test
    void a_write_says_that_it_wants_to_be_the_first_and_carries_a_checksum() throws Exception {
        CompletableFuture<Headers> sent = new CompletableFuture<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            sent.complete(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            store(
                            bucket,
                            "secret",
                            URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                    .keep(7, "abc");
        } finally {
            server.stop(0);
        }
        assertThat(sent.join().getFirst("If-None-Match")).isEqualTo("*");
        assertThat(sent.join().getFirst("Authorization")).contains("if-none-match");
        assertThat(sent.join().getFirst("x-amz-checksum-sha256"))
                .isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    @Test
    void wrong_settings_end_the_start_and_say_what_to_mend() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store("absent-" + bucket, S3Server.SECRET_ACCESS_KEY, SERVER.endpoint())
                        .check())
                .withMessageContaining("does not exist");
        assertThatIllegalStateException()
                .isThrownBy(() -> store(bucket, "wrong", SERVER.endpoint()).check())
                .withMessageContaining("refuses the credentials")
                .withMessageNotContaining("wrong");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings(" ", "secret", SERVER.endpoint()))
                .withMessageContaining("needs a region and a bucket");
    }

    @Test
    void a_storage_that_is_away_ends_no_start_and_is_asked_again() {
        S3Server away = new S3Server();
        CheckpointBucket store = store(bucket, S3Server.SECRET_ACCESS_KEY, away.endpoint());
        store.check();
        assertThatThrownBy(() -> store.keep(7, "abc")).isInstanceOf(SdkException.class);
        away.start();
        try {
            away.client().createBucket(create -> create.bucket(bucket));
            assertThat(store.keep(7, "abc")).isTrue();
        } finally {
            away.stop();
        }
    }

    private static CheckpointBucket store(String bucket, String secret, URI endpoint) {
        return new CheckpointBucket(new BucketProperties(settings(bucket, secret, endpoint)));
    }

    private static BucketProperties.S3 settings(String bucket, String secret, URI endpoint) {
        return new BucketProperties.S3(
                S3Server.REGION,
                bucket,
                PREFIX,
                endpoint,
                S3Server.ACCESS_KEY_ID,
                secret,
                true,
                Duration.ofSeconds(10));
    }
}
