package io.athenabudget.changes;

import io.athenabudget.calls.Snapshot;
import io.athenabudget.identity.Access;
import io.athenabudget.requests.Watermark;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * Tells clients that something of theirs changed, on whatever instance it did. One thread asks the database what was
 * committed since it asked last, once for all clients, and not at all while there are none; and ends the streams of those
 * who may not listen any more.
 */
@Service
public class LiveChanges implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LiveChanges.class);
    /** A client that has not taken so many heartbeats is gone. */
    private static final int HEARTBEATS_MISSED = 3;

    private final ChangeStreams streams;
    private final RecentChanges changes;
    private final ChangesProperties properties;
    private final Clock clock;
    private final Object lock = new Object();
    private @Nullable ScheduledExecutorService poller;
    /** What has been told of; null while nobody listens. */
    private @Nullable Snapshot told;

    private Instant nextHeartbeat = Instant.MIN;

    LiveChanges(ChangeStreams streams, RecentChanges changes, ChangesProperties properties, Clock clock) {
        this.streams = streams;
        this.changes = changes;
        this.properties = properties;
        this.clock = clock;
    }

    /** Lets a call go on as a stream, until the client leaves or may not listen any more. */
    public void follow(Access access, HttpServletRequest request, ServletOutputStream out) {
        ChangeStream stream;
        synchronized (lock) {
            if (poller == null) {
                throw new StreamRefusals.NoMoreStreams();
            }
            streams.check(access.userId());
            if (told == null) {
                told = changes.now();
            }
            AsyncContext call = request.startAsync();
            call.setTimeout(0);
            stream = new ChangeStream(access, call, out, streams::remove, clock);
            call.addListener(new Ended(stream));
            streams.add(stream);
            stream.ready(Watermark.at(told));
        }
        out.setWriteListener(stream);
    }

    private void poll() {
        try {
            Snapshot before;
            List<ChangeStream> listening = streams.all();
            synchronized (lock) {
                if (listening.isEmpty() && streams.all().isEmpty()) {
                    told = null;
                    return;
                }
                before = told;
            }
            if (before != null) {
                tell(
                        changes.since(
                                before,
                                listening.stream().map(ChangeStream::session).toList()),
                        before,
                        listening);
            }
        } catch (RuntimeException e) {
            // Nothing is lost: the next time begins at the same place.
            log.warn("What changed cannot be told now: {}", e.toString());
        }
        beat();
    }

    private void tell(RecentChanges.Found found, Snapshot before, List<ChangeStream> listening) {
        String watermark = Watermark.at(before);
        found.changed().forEach((kind, changed) -> {
            if (changed.isPresent()) {
                tell(kind, changed.get(), watermark);
            } else {
                streams.all().forEach(stream -> stream.tell(kind, Set.of(), watermark));
            }
        });
        found.movedInboxes()
                .forEach(user -> streams.of(user).forEach(stream -> stream.tell(Kind.APPROVALS, Set.of(), watermark)));
        synchronized (lock) {
            told = found.now();
        }
        listening.stream()
                .filter(stream -> !found.live().contains(stream.session()))
                .forEach(ChangeStream::close);
    }

    private void tell(Kind kind, Map<UUID, Set<UUID>> changed, String watermark) {
        changed.forEach((user, ids) -> streams.of(user).forEach(stream -> stream.tell(kind, ids, watermark)));
    }

    /** By the clock alone, so that it goes on while the database does not answer. */
    private void beat() {
        Instant now = clock.instant();
        boolean due = !now.isBefore(nextHeartbeat);
        if (due) {
            nextHeartbeat = now.plus(properties.heartbeat());
        }
        for (ChangeStream stream : streams.all()) {
            if (!stream.isAllowedAt(now)
                    || stream.isStuck(now, properties.heartbeat().multipliedBy(HEARTBEATS_MISSED))) {
                stream.close();
            } else if (due) {
                stream.heartbeat();
            }
        }
    }

    @Override
    public void start() {
        synchronized (lock) {
            ScheduledExecutorService single =
                    Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "live-changes"));
            long interval = properties.pollInterval().toMillis();
            single.scheduleWithFixedDelay(this::poll, interval, interval, TimeUnit.MILLISECONDS);
            poller = single;
        }
    }

    /** Before the web server stops, which would wait for streams that have no end. */
    @Override
    public void stop() {
        synchronized (lock) {
            if (poller != null) {
                poller.shutdown();
                poller = null;
            }
        }
        streams.all().forEach(ChangeStream::close);
    }

    @Override
    public boolean isRunning() {
        synchronized (lock) {
            return poller != null;
        }
    }

    /** The container has ended the call, or is about to. */
    private record Ended(ChangeStream stream) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onError(AsyncEvent event) {
            stream.close();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {}
    }
}
