package io.athenabudget.changes;

import io.athenabudget.identity.Access;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open answer to one client. Nobody ever waits for the client: what it can take is written, by whoever comes by (one
 * at a time, the others leave word), and the rest when the container says that it takes more.
 */
final class ChangeStream implements WriteListener {
    private static final Logger log = LoggerFactory.getLogger(ChangeStream.class);

    private final Access access;
    private final AsyncContext call;
    private final ServletOutputStream out;
    private final Consumer<ChangeStream> whenClosed;
    private final Clock clock;
    private final Untold untold = new Untold();
    private final AtomicInteger visitors = new AtomicInteger();
    private volatile boolean started;
    private volatile boolean closing;
    private volatile Instant lastTaken;
    private boolean unflushed;
    private boolean completed;

    /** @param whenClosed called once, from whatever thread */
    ChangeStream(
            Access access, AsyncContext call, ServletOutputStream out, Consumer<ChangeStream> whenClosed, Clock clock) {
        this.access = access;
        this.call = call;
        this.out = out;
        this.whenClosed = whenClosed;
        this.clock = clock;
        this.lastTaken = clock.instant();
    }

    UUID user() {
        return access.userId();
    }

    UUID session() {
        return access.sessionId();
    }

    boolean isAllowedAt(Instant now) {
        return now.isBefore(access.until());
    }

    /** Whether the client has taken nothing for so long that nobody may be there. */
    boolean isStuck(Instant now, Duration patience) {
        return lastTaken.plus(patience).isBefore(now);
    }

    void ready(String watermark) {
        untold.ready(watermark);
        write();
    }

    void tell(Kind kind, Set<UUID> ids, String watermark) {
        untold.add(kind, ids, watermark);
        write();
    }

    void heartbeat() {
        untold.heartbeat();
        write();
    }

    void close() {
        closing = true;
        write();
    }

    @Override
    public void onWritePossible() {
        started = true;
        write();
    }

    @Override
    public void onError(Throwable gone) {
        log.debug("A client that followed changes has gone", gone);
        close();
    }

    private void write() {
        if (visitors.getAndIncrement() != 0) {
            // Whoever is at it comes round once more.
            return;
        }
        int seen = 1;
        do {
            writeWhatIsTaken();
            seen = visitors.addAndGet(-seen);
        } while (seen != 0);
    }

    private void writeWhatIsTaken() {
        if (completed || !(started || closing)) {
            return;
        }
        try {
            while (!closing && out.isReady()) {
                lastTaken = clock.instant();
                if (unflushed) {
                    unflushed = false;
                    out.flush();
                    continue;
                }
                byte[] next = untold.take();
                if (next == null) {
                    return;
                }
                out.write(next);
                unflushed = true;
            }
        } catch (IOException | IllegalStateException gone) {
            log.debug("A client that followed changes has gone", gone);
            closing = true;
        }
        if (closing) {
            completed = true;
            whenClosed.accept(this);
            try {
                call.complete();
            } catch (IllegalStateException over) {
                log.debug("The container has ended this call before us", over);
            }
        }
    }
}
