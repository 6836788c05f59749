package io.athenabudget.notification.notice;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.Platform;
import io.athenabudget.notification.channel.PushData;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.delivery.NewMessage;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.notification.notice.StaleApps.StaleApp;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets apps fetch what has changed, by a push that shows nothing, unless one that does is on its way. */
@Component
class Waking {
    private static final Logger log = LoggerFactory.getLogger(Waking.class);
    private static final int WORKERS = 2;

    private final StaleApps apps;
    private final Messages messages;
    private final Directory directory;
    private final Work work;
    private final Clock clock;

    Waking(StaleApps apps, Messages messages, Directory directory, TransactionTemplate transaction, Clock clock) {
        this.apps = apps;
        this.messages = messages;
        this.directory = directory;
        this.work = new Work("apps-waking", WORKERS, transaction);
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    @Scheduled(fixedDelayString = "${athena.notification.sync.poll:PT1S}")
    void wakeDue() {
        work.untilNoneIsLeft(() -> apps.nextDue(clock.instant()), this::wake, this::putOff);
    }

    private void wake(StaleApp app) {
        List<Recipient.Address> devices =
                messages.isPushedSince(app.person(), app.since()) ? List.of() : devices(app.person());
        if (devices.isEmpty()) {
            apps.left(app.person());
            return;
        }
        devices.forEach(device -> messages.queue(new NewMessage(silent(device), app.person(), device.device())));
        apps.woken(app.person(), clock.instant());
    }

    private List<Recipient.Address> devices(UUID person) {
        return directory.recipient(person).filter(Recipient::active).stream()
                .flatMap(it -> it.addresses(Medium.PUSH).stream())
                // A browser has to show something for each push that it gets.
                .filter(device -> device.platform() != Platform.WEB)
                .toList();
    }

    private static Message silent(Recipient.Address device) {
        return new Message(
                UUID.randomUUID(),
                Medium.PUSH,
                device.platform(),
                device.text(),
                "",
                null,
                "",
                null,
                null,
                Map.of(PushData.KIND, PushData.SYNC));
    }

    private void putOff(StaleApp app, RuntimeException why) {
        Instant now = clock.instant();
        if (app.since().plus(PushData.SYNC_WITHIN).isBefore(now)) {
            apps.left(app.person());
            return;
        }
        log.warn("The apps of {} cannot be woken for now: {}", app.person(), why.toString());
        apps.tryAgain(app.person(), Pauses.after(app.attempts(), now));
    }
}
