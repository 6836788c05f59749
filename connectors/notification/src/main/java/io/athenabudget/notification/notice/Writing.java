package io.athenabudget.notification.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.PushData;
import io.athenabudget.notification.delivery.Messages;
import io.athenabudget.notification.delivery.NewMessage;
import io.athenabudget.notification.directory.Directory;
import io.athenabudget.notification.directory.Recipient;
import io.athenabudget.notification.wording.Facts;
import io.athenabudget.notification.wording.Item;
import io.athenabudget.notification.wording.Reader;
import io.athenabudget.notification.wording.Wording;
import io.athenabudget.notification.wording.Written;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes each notice when its time has come, unless it has been overtaken by then. */
@Component
class Writing {
    private static final Logger log = LoggerFactory.getLogger(Writing.class);

    private final Notices notices;
    private final Occasions occasions;
    private final Directory directory;
    private final Telling telling;
    private final Wording wording;
    private final Messages messages;
    private final ApprovalHolders holders;
    private final StaleApps apps;
    private final NoticeProperties properties;
    private final Work work;
    private final Clock clock;

    Writing(
            Notices notices,
            Occasions occasions,
            Directory directory,
            Telling telling,
            Wording wording,
            Messages messages,
            ApprovalHolders holders,
            StaleApps apps,
            NoticeProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.occasions = occasions;
        this.directory = directory;
        this.telling = telling;
        this.wording = wording;
        this.messages = messages;
        this.holders = holders;
        this.apps = apps;
        this.properties = properties;
        this.work = new Work("notices-writing", properties.workers(), transaction);
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        work.close();
    }

    @Scheduled(fixedDelayString = "${athena.notification.notices.poll:PT0.5S}")
    void writeDue() {
        work.untilNoneIsLeft(() -> notices.nextDue(clock.instant()), this::write, (notice, e) -> {
            log.warn("Notice {} cannot be written for now: {}", notice.id(), e.toString());
            notices.tryAgain(notice.id(), Pauses.after(notice.attempts(), clock.instant()));
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void prune() {
        Instant before = clock.instant().minus(properties.keep());
        occasions.prune(before);
        holders.prune(before);
    }

    private void write(Notice notice) {
        Optional<Recipient> reader = directory.recipient(notice.reader()).filter(Recipient::active);
        List<Notice> together = notice.digest() ? notices.digestOf(notice.reader(), clock.instant()) : List.of(notice);
        if (reader.isEmpty()) {
            together.forEach(each -> notices.dropped(each.id(), "the reader is not active any more"));
            return;
        }
        List<Tale> tales = new ArrayList<>();
        for (Notice each : together) {
            Occasion occasion = occasions.get(each.occasionId());
            Telling.Told told = telling.tell(occasion, reader.get());
            if (told.facts() == null) {
                notices.dropped(each.id(), told.overtaken());
                if (each.medium() == Medium.PUSH) {
                    // Nothing is shown, and still their app may hold what was so before.
                    apps.add(List.of(each.reader()));
                }
            } else {
                tales.add(new Tale(each, occasion, told.facts(), told.toDecide()));
            }
        }
        if (!tales.isEmpty()) {
            write(reader.get(), tales);
        }
    }

    private record Tale(Notice notice, Occasion occasion, Facts facts, boolean toDecide) {}

    private void write(Recipient recipient, List<Tale> tales) {
        Reader reader =
                new Reader(recipient.displayName(), recipient.language(), recipient.zone(), telling.preferencesPage());
        Tale first = tales.get(0);
        Written written = tales.size() == 1
                ? wording.write(first.occasion.kind(), reader, first.facts)
                : wording.digest(
                        reader,
                        tales.stream()
                                .map(tale -> new Item(tale.occasion.kind(), tale.facts, tale.occasion.occurredAt()))
                                .toList());
        Medium medium = first.notice.medium();
        List<Recipient.Address> addresses = recipient.addresses(medium);
        for (Recipient.Address address : addresses) {
            UUID id = UUID.nameUUIDFromBytes((first.notice.id() + "/" + address.text()).getBytes(UTF_8));
            messages.queue(
                    new NewMessage(message(id, medium, address, written, first), recipient.id(), address.device()));
            tales.forEach(tale -> notices.link(id, tale.notice.id()));
        }
        for (Tale tale : tales) {
            if (addresses.isEmpty()) {
                notices.dropped(tale.notice.id(), "there is no address for it any more");
            } else {
                notices.written(tale.notice.id());
            }
        }
    }

    private static Message message(UUID id, Medium medium, Recipient.Address address, Written written, Tale tale) {
        return switch (medium) {
            case PUSH ->
                new Message(
                        id,
                        medium,
                        address.platform(),
                        address.text(),
                        written.language(),
                        written.pushTitle(),
                        written.pushBody(),
                        null,
                        tale.facts.open(),
                        data(tale));
            case EMAIL ->
                new Message(
                        id,
                        medium,
                        null,
                        address.text(),
                        written.language(),
                        written.subject(),
                        written.text(),
                        written.html(),
                        null,
                        Map.of());
            case SMS ->
                new Message(
                        id,
                        medium,
                        null,
                        address.text(),
                        written.language(),
                        null,
                        written.sms(),
                        null,
                        null,
                        Map.of());
        };
    }

    private static Map<String, String> data(Tale tale) {
        Occasion occasion = tale.occasion;
        Map<String, String> data = new HashMap<>();
        data.put(PushData.KIND, occasion.kind().name());
        if (occasion.requestId() != null) {
            data.put(PushData.REQUEST_ID, occasion.requestId().toString());
        }
        if (occasion.approvalId() != null) {
            data.put(PushData.APPROVAL_ID, occasion.approvalId().toString());
        }
        if (tale.toDecide) {
            data.put(PushData.CATEGORY_ID, PushData.APPROVAL);
        }
        return data;
    }
}
