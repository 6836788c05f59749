package io.athenabudget.notification.delivery;

import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.directory.Directory;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClientException;

/** What follows from what a provider says: at once, or later in a report. */
@Service
class Outcomes implements DeliveryReports {
    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final String NOBODY_KNOWS =
            "nobody knows whether the provider took it, so it is not sent a second time";

    private final MessageQueue queue;
    private final Reports reports;
    private final Undelivered undelivered;
    private final GivenUp givenUp;
    private final Directory directory;
    private final DeliveryProperties properties;
    private final IntervalFunction pauses;
    private final Clock clock;

    Outcomes(
            MessageQueue queue,
            Reports reports,
            Undelivered undelivered,
            GivenUp givenUp,
            Directory directory,
            DeliveryProperties properties,
            Clock clock) {
        this.queue = queue;
        this.reports = reports;
        this.undelivered = undelivered;
        this.givenUp = givenUp;
        this.directory = directory;
        this.properties = properties;
        this.pauses = IntervalFunction.ofExponentialRandomBackoff(
                properties.firstPause(), 2.0, 0.5, properties.longestPause());
        this.clock = clock;
    }

    @Transactional
    public void sent(UUID id, String provider, String providerId) {
        queue.sent(id, providerId);
        // A report can be faster than the answer that tells us the provider's id.
        reports.on(provider, providerId).forEach(this::apply);
    }

    @Transactional
    public void notSent(Claimed claimed, String provider, NotSent why) {
        UUID id = claimed.message().id();
        String reason = String.valueOf(why.getMessage());
        switch (why.reason()) {
            case TRY_AGAIN -> tryAgain(claimed, provider, reason, why.retryAfter());
            case REFUSED -> giveUp(id, DeliveryState.FAILED, reason);
            case UNKNOWN -> giveUp(id, DeliveryState.FAILED, NOBODY_KNOWS + ": " + reason);
            case ADDRESS_GONE -> {
                forgetAddress(claimed, reason);
                giveUp(id, DeliveryState.FAILED, reason);
            }
        }
    }

    @Transactional
    public void addressIsDead(Claimed claimed) {
        giveUp(claimed.message().id(), DeliveryState.FAILED, "no message to this address arrives any more");
    }

    @Override
    @Transactional
    public void accept(DeliveryReport report) {
        reports.keep(report);
        apply(report);
    }

    /** Messages that were with a provider when their instance died. */
    @Scheduled(fixedDelayString = "${athena.notification.delivery.lost-poll:PT10S}")
    @Transactional
    public void giveUpLost() {
        for (UUID id : queue.lostSince(clock.instant().minus(properties.lease()))) {
            giveUp(id, DeliveryState.FAILED, NOBODY_KNOWS);
        }
    }

    private void apply(DeliveryReport report) {
        queue.ofProvider(report.provider(), report.providerId()).ifPresent(claimed -> {
            UUID id = claimed.message().id();
            if (report.addressGone()) {
                forgetAddress(claimed, report.reason());
            }
            switch (report.outcome()) {
                case DELIVERED -> queue.become(id, DeliveryState.DELIVERED, report.reason());
                case BOUNCED -> giveUp(id, DeliveryState.BOUNCED, report.reason());
                case FAILED -> giveUp(id, DeliveryState.FAILED, report.reason());
            }
        });
    }

    private void tryAgain(Claimed claimed, String provider, String reason, @Nullable Duration asked) {
        UUID id = claimed.message().id();
        int attempts = claimed.attempts() + 1;
        if (attempts >= properties.attempts()) {
            giveUp(id, DeliveryState.FAILED, "given up after " + attempts + " attempts: " + reason);
            if (!claimed.message().isSilent()) {
                givenUp.add(claimed.message(), provider, reason);
            }
            return;
        }
        Duration own = Duration.ofMillis(pauses.apply(attempts));
        Duration pause = asked != null && asked.compareTo(own) > 0 ? asked : own;
        queue.tryAgain(id, reason, clock.instant().plus(pause));
    }

    private void giveUp(UUID id, DeliveryState state, @Nullable String reason) {
        if (queue.become(id, state, reason)) {
            log.warn("Message {} did not reach its reader: {}", id, reason);
            undelivered.gaveUp(id);
        }
    }

    /** Engine-app owns the devices; the other addresses are people's own, and only we stop writing to them. */
    private void forgetAddress(Claimed claimed, @Nullable String reason) {
        Medium medium = claimed.message().medium();
        queue.addressGone(medium, claimed.message().address(), reason);
        if (medium == Medium.PUSH && claimed.device() != null) {
            try {
                directory.pushTokenGone(claimed.device(), claimed.message().address());
            } catch (RestClientException e) {
                // It is in our list of dead addresses: nothing more goes there.
                log.warn("The dead push token of device {} could not be forgotten: {}", claimed.device(), e.toString());
            }
        }
    }
}
