package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.Channel;
import io.athenabudget.notification.channel.PushData;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A worker for each channel: a provider that is slow or away keeps nobody else waiting. */
@Component
class Dispatch implements SmartLifecycle {
    private final List<Channel> channels;
    private final MessageQueue queue;
    private final Messages messages;
    private final Outcomes outcomes;
    private final DeliveryProperties properties;
    private final MeterRegistry meters;
    private final Clock clock;
    private final List<ChannelWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Dispatch(
            List<Channel> channels,
            MessageQueue queue,
            Messages messages,
            Outcomes outcomes,
            DeliveryProperties properties,
            MeterRegistry meters,
            Clock clock) {
        this.channels = channels;
        this.queue = queue;
        this.messages = messages;
        this.outcomes = outcomes;
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        for (Channel channel : channels) {
            ChannelWorker worker =
                    new ChannelWorker(channel, queue, outcomes, properties, circuit(channel), meters, clock);
            Thread thread = new Thread(worker, "notification-" + channel.provider());
            workers.add(worker);
            threads.add(thread);
            thread.start();
        }
    }

    private CircuitBreaker circuit(Channel channel) {
        CircuitBreaker circuit = CircuitBreaker.of(
                channel.provider(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(5)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .waitDurationInOpenState(properties.circuitPause())
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .build());
        meters.gauge(
                "athena.notification.circuit.open",
                Tags.of(
                        "provider",
                        channel.provider(),
                        "medium",
                        channel.medium().name()),
                circuit,
                it -> it.getState() == CircuitBreaker.State.OPEN ? 1 : 0);
        return circuit;
    }

    @Override
    public synchronized void stop() {
        workers.forEach(ChannelWorker::stop);
        try {
            for (int i = 0; i < threads.size(); i++) {
                workers.get(i).awaitStopped();
                threads.get(i).join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.clear();
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    @Scheduled(fixedDelayString = "${athena.notification.delivery.silent-poll:PT1M}")
    void pruneSilent() {
        messages.pruneSilent(clock.instant().minus(PushData.SYNC_WITHIN));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void prune() {
        messages.prune(clock.instant().minus(properties.keep()));
    }
}
