package io.athenabudget.notification.notice;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.notification.preference.AllPreferences;
import io.athenabudget.notification.preference.Preferences;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns each occasion into a notice for each of its readers and media, due when the reader wants it. */
@Component
class Addressing {
    private static final Logger log = LoggerFactory.getLogger(Addressing.class);

    private final Occasions occasions;
    private final Notices notices;
    private final Readers readers;
    private final AllPreferences preferences;
    private final NoticeProperties properties;
    private final Work work;
    private final Clock clock;

    Addressing(
            Occasions occasions,
            Notices notices,
            Readers readers,
            AllPreferences preferences,
            NoticeProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.occasions = occasions;
        this.notices = notices;
        this.readers = readers;
        this.preferences = preferences;
        this.properties = properties;
        this.work = new Work("notices-addressing", properties.workers(), transaction);
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    @Scheduled(fixedDelayString = "${athena.notification.notices.poll:PT0.5S}")
    void addressDue() {
        work.untilNoneIsLeft(() -> occasions.nextDue(clock.instant()), this::address, (occasion, e) -> {
            log.warn("The readers of {} {} are unknown for now: {}", occasion.kind(), occasion.id(), e.toString());
            occasions.tryAgain(occasion.id(), Pauses.after(occasion.attempts(), clock.instant()));
        });
    }

    private void address(Occasion occasion) {
        Instant now = clock.instant();
        if (!Relevance.isTooOld(occasion, properties.tooOld(), now)) {
            readers.of(occasion).forEach(reader -> address(occasion, reader, now));
        }
        occasions.addressed(occasion.id(), now);
    }

    private void address(Occasion occasion, Recipient reader, Instant now) {
        Preferences wanted = preferences.of(reader.id());
        ZonedDateTime local = now.atZone(reader.zone());
        for (Medium medium : wanted.mediaFor(occasion.kind())) {
            Optional<Medium> way = reachable(reader, medium);
            way.ifPresent(it -> notices.add(
                    occasion.id(),
                    reader.id(),
                    it,
                    wanted.inDigest(occasion.kind(), it),
                    wanted.tellAt(occasion.kind(), it, local).toInstant()));
        }
    }

    /** A reader without a device hears by mail what was meant for it. */
    private static Optional<Medium> reachable(Recipient reader, Medium medium) {
        if (!reader.addresses(medium).isEmpty()) {
            return Optional.of(medium);
        }
        return medium == Medium.PUSH ? reachable(reader, Medium.EMAIL) : Optional.empty();
    }
}
