package io.athenabudget.notification.push.apns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.pushy.apns.server.MockApnsServer;
import com.eatthepath.pushy.apns.server.MockApnsServerBuilder;
import com.eatthepath.pushy.apns.server.RejectedNotificationException;
import com.eatthepath.pushy.apns.server.RejectionReason;
import io.athenabudget.access.LocalAuthority;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http2.Http2Headers;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** APNs on this machine, by its own protocol, which answers as it is told. */
final class ApnsServer implements AutoCloseable {
    record Asked(Http2Headers headers, String payload) {
        String header(String name) {
            return String.valueOf(headers.get(name));
        }
    }

    private interface Answer {
        void give() throws RejectedNotificationException;
    }

    private final MockApnsServer server;
    private final int port;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch silence = new CountDownLatch(1);

    ApnsServer(LocalAuthority authority) throws Exception {
        LocalAuthority.Identity identity = authority.identityOf("apns");
        server = new MockApnsServerBuilder()
                .setServerCredentials(
                        identity.certificate().toFile(), identity.key().toFile(), null)
                .setHandlerFactory(session -> this::take)
                .build();
        port = server.start(0).get();
    }

    URI address() {
        return URI.create("https://localhost:" + port);
    }

    List<Asked> asked() {
        return asked;
    }

    /** Otherwise it accepts all it gets. */
    void refuse(RejectionReason reason) {
        answers.add(() -> {
            throw new RejectedNotificationException(reason);
        });
    }

    void accept() {
        answers.add(() -> {});
    }

    void cut() {
        answers.add(() -> {
            throw new AssertionError("The connection breaks while the answer is due");
        });
    }

    void fallSilent() {
        CountDownLatch end = silence;
        answers.add(() -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Begins anew. */
    void forget() {
        silence.countDown();
        silence = new CountDownLatch(1);
        asked.clear();
        answers.clear();
    }

    private void take(Http2Headers headers, ByteBuf payload) throws RejectedNotificationException {
        asked.add(new Asked(headers, payload.toString(UTF_8)));
        Answer answer = answers.poll();
        if (answer != null) {
            answer.give();
        }
    }

    @Override
    public void close() throws Exception {
        forget();
        server.shutdown().get();
    }
}
