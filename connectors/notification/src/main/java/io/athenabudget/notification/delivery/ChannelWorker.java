package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.NotSent;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the messages that are one channel's to its provider, a few at a time, while the provider's circuit is closed. */
final class ChannelWorker implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(ChannelWorker.class);

    private final Channel channel;
    private final MessageQueue queue;
    private final Outcomes outcomes;
    private final DeliveryProperties properties;
    private final CircuitBreaker circuit;
    private final MeterRegistry meters;
    private final Clock clock;
    private final ExecutorService senders;
    private volatile boolean stopping;

    ChannelWorker(
            Channel channel,
            MessageQueue queue,
            Outcomes outcomes,
            DeliveryProperties properties,
            CircuitBreaker circuit,
            MeterRegistry meters,
            Clock clock) {
        this.channel = channel;
        this.queue = queue;
        this.outcomes = outcomes;
        this.properties = properties;
        this.circuit = circuit;
        this.meters = meters;
        this.clock = clock;
        this.senders = Executors.newFixedThreadPool(properties.atOnce());
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                if (circuit.getState() == State.OPEN || !handOverDue()) {
                    TimeUnit.MILLISECONDS.sleep(properties.poll().toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("{} rests, as its queue cannot be read or written: {}", channel.provider(), e.toString());
                rest();
            }
        }
    }

    /** Ends after what is being handed over has been: the provider has seen it. */
    void stop() {
        stopping = true;
        senders.shutdown();
    }

    void awaitStopped() throws InterruptedException {
        if (!senders.awaitTermination(properties.lease().toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("{} did not end in time: what it was handing over counts as lost", channel.provider());
        }
    }

    /** Hands over what is due; false when that is nothing. */
    private boolean handOverDue() throws InterruptedException {
        List<Claimed> due = queue.claim(channel, properties.atOnce());
        List<Future<?>> underWay = new ArrayList<>();
        for (Claimed claimed : due) {
            underWay.add(senders.submit(() -> handOver(claimed)));
        }
        for (Future<?> each : underWay) {
            try {
                each.get();
            } catch (ExecutionException e) {
                // It stays marked as being handed over, and counts as lost when its lease is over.
                log.error("What became of a message for {} could not be kept", channel.provider(), e.getCause());
            }
        }
        return !due.isEmpty();
    }

    private void handOver(Claimed claimed) {
        if (claimed.addressIsDead()) {
            outcomes.addressIsDead(claimed);
            return;
        }
        if (!circuit.tryAcquirePermission()) {
            queue.release(claimed.message().id(), clock.instant());
            return;
        }
        long begin = System.nanoTime();
        try {
            String providerId = channel.send(claimed.message());
            circuit.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
            count("sent");
            outcomes.sent(claimed.message().id(), channel.provider(), providerId);
        } catch (NotSent e) {
            after(e, System.nanoTime() - begin);
            count(e.reason().name());
            outcomes.notSent(claimed, channel.provider(), e);
        }
    }

    /** Only what the provider is to blame for opens its circuit; a dead address is not. */
    private void after(NotSent why, long nanos) {
        switch (why.reason()) {
            case TRY_AGAIN, UNKNOWN -> circuit.onError(nanos, TimeUnit.NANOSECONDS, why);
            case REFUSED, ADDRESS_GONE -> circuit.onSuccess(nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void count(String outcome) {
        meters.counter("athena.notification.handovers", "provider", channel.provider(), "outcome", outcome)
                .increment();
    }

    private void rest() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
