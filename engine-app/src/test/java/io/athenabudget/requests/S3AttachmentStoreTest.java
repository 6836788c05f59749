package io.athenabudget.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How the storage is called, and for how long it may keep a caller waiting. */
class S3AttachmentStoreTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    /** The time-out with room for a slow machine; without one, these calls take minutes. */
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AttachmentStore.Upload abc = upload(new byte[] {'a', 'b', 'c'});

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
        threads.shutdownNow();
    }

    @Test
    void an_upload_is_one_plain_put_that_names_its_type_and_checksum() throws Exception {
        CompletableFuture<Headers> sent = new CompletableFuture<>();
        HttpServer server = server();
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            assertThat(body).hasSize(3);
            sent.complete(exchange.getRequestHeaders());
        });

        store(server).keep(abc);

        Headers headers = sent.join();
        assertThat(headers.getFirst("Content-Type")).isEqualTo("application/pdf");
        assertThat(headers.getFirst("x-amz-checksum-sha256")).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assertThat(headers.getFirst("x-amz-content-sha256")).isEqualTo(SHA256_OF_ABC);
        assertThat(headers.getFirst("Authorization")).contains("x-amz-checksum-sha256");
        server.stop(0);
    }

    @Test
    void an_upload_that_nobody_takes_ends_in_time() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            S3AttachmentStore store = store(deaf.getLocalPort(), TIMEOUT);
            endsInTime(() -> store.keep(upload(new byte[(int) Attachments.LARGEST])));
        }
    }

    @Test
    void a_slow_storage_takes_no_more_than_its_share_of_the_database_connections() throws Exception {
        CountDownLatch underWay = new CountDownLatch(S3AttachmentStore.UPLOADS_AT_ONCE);
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = server();
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            underWay.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        S3AttachmentStore store = store(server.getAddress().getPort(), IN_TIME);
        List<Future<?>> uploads = new ArrayList<>();
        for (int i = 0; i < S3AttachmentStore.UPLOADS_AT_ONCE; i++) {
            uploads.add(threads.submit(() -> {
                TransactionSynchronizationManager.initSynchronization();
                store.keep(abc);
            }));
        }
        underWay.await();

        assertThatThrownBy(() -> store.keep(abc)).isInstanceOf(Refusals.StorageUnavailable.class);
        end.countDown();
        for (Future<?> upload : uploads) {
            upload.get();
        }
        store.keep(abc);
        server.stop(0);
    }

    @RepeatedTest(3)
    void a_download_that_trickles_ends_in_time() throws IOException {
        HttpServer server = server();
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 30_000);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 30_000; i++) {
                    body.write('x');
                    body.flush();
                    Thread.sleep(1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        endsInTime(() -> store(server).read(attachment(30_000)));
        server.stop(0);
    }

    @Test
    void an_object_stays_when_it_is_unknown_whether_its_row_was_committed() throws IOException {
        HttpServer server = server();
        CompletableFuture<Void> deleted = new CompletableFuture<>();
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("DELETE")) {
                deleted.complete(null);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        store(server).keep(abc);

        complete(TransactionSynchronization.STATUS_UNKNOWN);
        complete(TransactionSynchronization.STATUS_COMMITTED);
        assertThat(deleted).isNotDone();
        complete(TransactionSynchronization.STATUS_ROLLED_BACK);
        assertThat(deleted).isDone();
        server.stop(0);
    }

    private static void complete(int status) {
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(synchronization -> synchronization.afterCompletion(status));
    }

    private static void endsInTime(Runnable call) {
        Instant begun = Instant.now();
        assertThatThrownBy(call::run).isInstanceOf(Refusals.StorageUnavailable.class);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(IN_TIME);
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        return server;
    }

    private static S3AttachmentStore store(HttpServer server) {
        return store(server.getAddress().getPort(), TIMEOUT);
    }

    private static S3AttachmentStore store(int port, Duration timeout) {
        return new S3AttachmentStore(new AttachmentProperties(new AttachmentProperties.S3(
                URI.create("http://127.0.0.1:" + port), "eu-central-1", "bucket", "key", "secret", true, timeout)));
    }

    private static AttachmentStore.Upload upload(byte[] content) {
        return new AttachmentStore.Upload(
                UUID.randomUUID(), UUID.randomUUID(), "application/pdf", SHA256_OF_ABC, content);
    }

    private static Attachments.Attachment attachment(long size) {
        return new Attachments.Attachment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "offer.pdf",
                "application/pdf",
                size,
                SHA256_OF_ABC,
                UUID.randomUUID(),
                Instant.now());
    }
}
