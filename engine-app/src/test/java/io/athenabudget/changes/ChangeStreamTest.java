package io.athenabudget.changes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.athenabudget.identity.Access;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is written to one client, whatever it takes and whenever. */
class ChangeStreamTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final Client client = new Client();
    private final AsyncContext call = mock(AsyncContext.class);
    private final AtomicInteger closed = new AtomicInteger();
    private final ChangeStream stream = new ChangeStream(
            new Access(UUID.randomUUID(), UUID.randomUUID(), Instant.MAX),
            call,
            client,
            self -> closed.incrementAndGet(),
            Clock.systemUTC());

    @Test
    void nothing_is_written_before_the_container_is_ready_and_nothing_is_lost_until_then() {
        stream.ready("m0");
        stream.tell(Kind.REQUESTS, Set.of(ID), "m1");
        assertThat(client.text()).isEmpty();
        stream.onWritePossible();
        assertThat(client.text())
                .isEqualTo("retry: 2000\nevent: ready\ndata: {\"watermark\":\"m0\"}\n\n"
                        + "event: requests\ndata: {\"ids\":[\"" + ID + "\"],\"watermark\":\"m1\"}\n\n");
        assertThat(client.unflushed).isFalse();
    }

    @Test
    void a_client_that_takes_nothing_is_told_once_what_has_changed_since_however_much_it_was() {
        stream.onWritePossible();
        client.takes = false;
        for (int i = 0; i < 10_000; i++) {
            stream.tell(Kind.APPROVALS, Set.of(UUID.randomUUID()), "m" + i);
            stream.heartbeat();
        }
        stream.tell(Kind.REQUESTS, Set.of(ID), "m10000");
        assertThat(client.text()).isEmpty();
        client.takes = true;
        stream.onWritePossible();
        // Too many to name, and from the first mark on.
        assertThat(client.text())
                .isEqualTo("event: requests\ndata: {\"ids\":[\"" + ID + "\"],\"watermark\":\"m10000\"}\n\n"
                        + "event: approvals\ndata: {\"watermark\":\"m0\"}\n\n");
    }

    @Test
    void a_quiet_stream_shows_that_it_is_alive() {
        stream.onWritePossible();
        stream.heartbeat();
        assertThat(client.text()).isEqualTo(": still here\n\n");
    }

    @Test
    void a_client_that_has_gone_is_let_go_once() {
        stream.onWritePossible();
        client.gone = true;
        stream.tell(Kind.REQUESTS, Set.of(ID), "m1");
        stream.tell(Kind.REQUESTS, Set.of(ID), "m2");
        stream.close();
        assertThat(closed).hasValue(1);
        verify(call, times(1)).complete();
    }

    @Test
    void a_client_that_takes_nothing_can_be_closed_and_is_known_to_be_stuck() {
        stream.onWritePossible();
        client.takes = false;
        stream.heartbeat();
        assertThat(stream.isStuck(Instant.now().plusSeconds(50), Duration.ofSeconds(45)))
                .isTrue();
        assertThat(stream.isStuck(Instant.now(), Duration.ofSeconds(45))).isFalse();
        stream.close();
        assertThat(closed).hasValue(1);
        verify(call).complete();
    }

    /** Whoever comes while another one writes must neither wait nor be forgotten. */
    @Test
    void who_tells_while_another_writes_does_not_wait_for_the_client() throws Exception {
        stream.onWritePossible();
        client.blocked = new CountDownLatch(1);
        Thread writer = new Thread(() -> stream.tell(Kind.REQUESTS, Set.of(ID), "m1"));
        writer.start();
        assertThat(client.entered.await(5, TimeUnit.SECONDS)).isTrue();
        stream.tell(Kind.APPROVALS, Set.of(ID), "m2");
        assertThat(client.text()).isEmpty();
        client.blocked.countDown();
        writer.join(5_000);
        assertThat(client.text()).contains("event: requests", "event: approvals");
    }

    /** As strict as a container: it takes a write or a flush only after it was asked and agreed. */
    private static final class Client extends ServletOutputStream {
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final CountDownLatch entered = new CountDownLatch(1);
        private CountDownLatch blocked = new CountDownLatch(0);
        private boolean takes = true;
        private boolean gone;
        private boolean agreed;
        private boolean unflushed;

        String text() {
            synchronized (received) {
                return received.toString(UTF_8);
            }
        }

        @Override
        public boolean isReady() {
            agreed = takes;
            return takes;
        }

        @Override
        public void setWriteListener(WriteListener listener) {}

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            agree();
            entered.countDown();
            try {
                blocked.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            synchronized (received) {
                received.write(bytes);
            }
            unflushed = true;
        }

        @Override
        public void flush() throws IOException {
            agree();
            unflushed = false;
        }

        private void agree() throws IOException {
            if (gone) {
                throw new IOException("gone");
            }
            assertThat(agreed).as("asked before").isTrue();
            agreed = false;
        }
    }
}
