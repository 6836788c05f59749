package io.athenabudget.notification.notice;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.notification.preference.AllPreferences;
import io.athenabudget.notification.preference.Preferences;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final ApprovalHolders holders;
    private final StaleApps apps;
    private final NoticeProperties properties;
    private final Work work;
    private final Clock clock;

    Addressing(
            Occasions occasions,
            Notices notices,
            Readers readers,
            AllPreferences preferences,
            ApprovalHolders holders,
            StaleApps apps,
            NoticeProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.occasions = occasions;
        this.notices = notices;
        this.readers = readers;
        this.preferences = preferences;
        this.holders = holders;
        this.apps = apps;
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
            List<Recipient> told = readers.of(occasion);
            List<UUID> notPushed = told.stream()
                    .filter(reader -> !address(occasion, reader, now))
                    .map(Recipient::id)
                    .toList();
            if (occasion.audience() == Audience.CANDIDATES && occasion.approvalId() != null) {
                holders.add(
                        occasion.approvalId(), told.stream().map(Recipient::id).toList());
            }
            if (WhoseAppChanged.changes(occasion.kind())) {
                apps.add(notPushed);
            }
        }
        occasions.addressed(occasion.id(), now);
    }

    /** Whether a push goes out to the reader now. */
    private boolean address(Occasion occasion, Recipient reader, Instant now) {
        boolean pushed = false;
        Preferences wanted = preferences.of(reader.id());
        ZonedDateTime local = now.atZone(reader.zone());
        for (Medium medium : wanted.mediaFor(occasion.kind())) {
            Optional<Medium> way = reachable(reader, medium);
            if (way.isPresent()) {
                Instant dueAt = wanted.tellAt(occasion.kind(), way.get(), local).toInstant();
                notices.add(occasion.id(), reader.id(), way.get(), wanted.inDigest(occasion.kind(), way.get()), dueAt);
                pushed |= way.get() == Medium.PUSH && !dueAt.isAfter(now);
            }
        }
        return pushed;
    }

    /** A reader without a device hears by mail what was meant for it. */
    private static Optional<Medium> reachable(Recipient reader, Medium medium) {
        if (!reader.addresses(medium).isEmpty()) {
            return Optional.of(medium);
        }
        return medium == Medium.PUSH ? reachable(reader, Medium.EMAIL) : Optional.empty();
    }
}
