package io.athenabudget.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.notification.EngineApp.Person;
import io.athenabudget.notification.RunningNotifications;
import io.athenabudget.notification.channel.DeliveryReport;
import io.athenabudget.notification.channel.DeliveryReports;
import io.athenabudget.notification.channel.Medium;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import io.athenabudget.notification.channel.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a message, whatever its provider does. */
class DeliveryTest extends RunningNotifications {
    @Autowired
    private Messages messages;

    @Autowired
    private DeliveryReports reports;

    @Test
    void a_provider_that_is_away_gets_the_message_again_later_and_is_given_time() {
        String address = address();
        AtomicInteger attempts = new AtomicInteger();
        MAIL.to(address, message -> {
            if (attempts.incrementAndGet() == 1) {
                throw new NotSent(NotSent.Reason.TRY_AGAIN, "503", Duration.ofMinutes(10), null);
            }
            return "second-" + message.id();
        });
        UUID id = queue(address);
        awaitFailed(id, 1);
        CLOCK.move(Duration.ofMinutes(9));
        rest();
        assertThat(attempts).hasValue(1);
        assertThat(status(id).state()).isEqualTo(DeliveryState.QUEUED);
        CLOCK.move(Duration.ofMinutes(2));
        eventually(() -> status(id).state() == DeliveryState.SENT);
        assertThat(MAIL.seen(address)).extracting(Message::id).containsExactly(id, id);
    }

    @Test
    void a_message_that_cannot_go_out_is_given_up_and_goes_when_it_is_replayed() throws Exception {
        String address = address();
        AtomicInteger attempts = new AtomicInteger();
        MAIL.to(address, message -> {
            if (attempts.incrementAndGet() <= 3) {
                throw new NotSent(NotSent.Reason.TRY_AGAIN, "connection refused", null);
            }
            return "at-last-" + message.id();
        });
        UUID id = queue(address);
        for (int i = 1; i <= 3; i++) {
            awaitFailed(id, i);
            CLOCK.move(Duration.ofHours(1));
        }
        eventually(() -> status(id).state() == DeliveryState.FAILED);
        assertThat(status(id).reason()).isEqualTo("given up after 3 attempts: connection refused");

        JsonNode replayed = json(call("POST", "/api/v1/notify/dead-letters/replay", null, SERVICES.token("ADMIN")));
        assertThat(replayed.path("requeued").asInt()).isPositive();
        eventually(() -> status(id).state() == DeliveryState.SENT);
        assertThat(status(id).history())
                .extracting(MessageStatus.Step::state)
                .endsWith(DeliveryState.FAILED, DeliveryState.QUEUED, DeliveryState.SENT);
    }

    @Test
    void a_message_whose_answer_got_lost_is_not_sent_twice() {
        String address = address();
        MAIL.to(address, message -> {
            throw new NotSent(NotSent.Reason.UNKNOWN, "read timed out", null);
        });
        UUID id = queue(address);
        eventually(() -> status(id).state() == DeliveryState.FAILED);
        CLOCK.move(Duration.ofDays(1));
        rest();
        assertThat(MAIL.seen(address)).hasSize(1);
        assertThat(status(id).reason()).contains("nobody knows");
    }

    @Test
    void a_message_that_was_with_the_provider_when_its_instance_died_is_not_sent_twice() {
        String address = address();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into message (id, medium, address, language, text, next_attempt_at, sending_since)"
                        + " values (?, 'EMAIL', ?, 'en', 'hello', now(), now() - interval '1 hour')")
                .params(id, address)
                .update();
        eventually(() -> status(id).state() == DeliveryState.FAILED);
        assertThat(MAIL.seen(address)).isEmpty();
    }

    @Test
    void what_no_device_took_comes_by_mail() throws Exception {
        Person person = ENGINE.person("Pushed");
        String token = person.device();
        call(
                "PUT",
                "/api/v1/notify/preferences",
                Map.of("push", true, "email", false, "sms", false),
                SERVICES.token(person.id(), "APPROVER"));
        PUSH.to(token, message -> {
            throw new NotSent(NotSent.Reason.ADDRESS_GONE, "UNREGISTERED", null);
        });
        open(person);
        awaitMail(person, 1);
        assertThat(stateTo(token)).isEqualTo("FAILED");
        assertThat(ENGINE.forgottenTokens()).contains(token);

        PUSH.to(token, message -> "would be sent as " + message.id());
        open(person);
        awaitMail(person, 2);
        assertThat(PUSH.seen(token)).as("a dead token is not tried again").hasSize(1);
    }

    @Test
    void while_another_device_may_still_get_it_no_mail_is_sent_instead() throws Exception {
        Person person = ENGINE.person("Two phones");
        String dead = person.device();
        String alive = person.device();
        call(
                "PUT",
                "/api/v1/notify/preferences",
                Map.of("push", true, "email", false, "sms", false),
                SERVICES.token(person.id(), "APPROVER"));
        PUSH.to(dead, message -> {
            throw new NotSent(NotSent.Reason.ADDRESS_GONE, "UNREGISTERED", null);
        });
        open(person);
        eventually(() -> stateTo(dead).equals("FAILED") && stateTo(alive).equals("SENT"));
        settle();
        assertThat(MAIL.seen(person.email())).isEmpty();
    }

    @Test
    void reports_move_the_state_also_when_they_are_faster_than_the_answer() {
        String address = address();
        MAIL.to(address, message -> {
            reports.accept(report("early-" + message.id(), DeliveryReport.Outcome.DELIVERED, false));
            return "early-" + message.id();
        });
        UUID id = queue(address);
        eventually(() -> status(id).state() == DeliveryState.DELIVERED);
        assertThat(status(id).history())
                .extracting(MessageStatus.Step::state)
                .containsExactly(DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.DELIVERED);
    }

    @Test
    void a_report_that_is_repeated_or_late_changes_nothing_that_has_ended() {
        UUID id = queue(address());
        eventually(() -> status(id).state() == DeliveryState.SENT);
        String providerId = String.valueOf(status(id).providerId());
        reports.accept(report(providerId, DeliveryReport.Outcome.BOUNCED, false));
        reports.accept(report(providerId, DeliveryReport.Outcome.BOUNCED, false));
        reports.accept(report(providerId, DeliveryReport.Outcome.DELIVERED, false));
        assertThat(status(id).state()).isEqualTo(DeliveryState.BOUNCED);
        assertThat(status(id).history()).hasSize(3);
    }

    @Test
    void nothing_goes_to_an_address_that_bounced_for_good() {
        String address = address();
        UUID first = queue(address);
        eventually(() -> status(first).state() == DeliveryState.SENT);
        reports.accept(report(String.valueOf(status(first).providerId()), DeliveryReport.Outcome.BOUNCED, true));
        UUID second = queue(address);
        eventually(() -> status(second).state() == DeliveryState.FAILED);
        assertThat(MAIL.seen(address)).hasSize(1);
    }

    @Test
    void a_provider_that_fails_is_left_alone_and_costs_no_attempts() {
        List<String> addresses = IntStream.range(0, 30).mapToObj(i -> address()).toList();
        AtomicBoolean down = new AtomicBoolean(true);
        AtomicInteger calls = new AtomicInteger();
        addresses.forEach(address -> PUSH.to(address, message -> {
            if (down.get()) {
                calls.incrementAndGet();
                throw new NotSent(NotSent.Reason.TRY_AGAIN, "down", null);
            }
            return "up-" + message.id();
        }));
        List<UUID> ids = addresses.stream().map(this::queuePush).toList();
        eventually(() -> calls.get() >= 5);
        rest();
        assertThat(calls.get()).as("of 30 messages").isLessThan(30);
        down.set(false);
        CLOCK.move(Duration.ofHours(1));
        eventually(() -> ids.stream().allMatch(id -> status(id).state() == DeliveryState.SENT));
    }

    @Test
    void a_push_goes_out_by_the_channel_of_its_device() {
        Person person = ENGINE.person("Every kind of device");
        String android = person.device("ANDROID");
        String iphone = person.device("IOS");
        String browser = person.device("WEB");
        String unheardOf = person.device("WATCH");
        open(person);
        eventually(() -> stateTo(android).equals("SENT")
                && stateTo(iphone).equals("SENT")
                && stateTo(browser).equals("SENT"));
        assertThat(PUSH.seen(android)).extracting(Message::platform).containsExactly(Platform.ANDROID);
        assertThat(PUSH.seen(browser)).extracting(Message::platform).containsExactly(Platform.WEB);
        assertThat(IOS.seen(iphone)).extracting(Message::platform).containsExactly(Platform.IOS);
        assertThat(PUSH.seen(iphone)).isEmpty();
        assertThat(stateTo(unheardOf)).isEqualTo("NONE");
    }

    @Test
    void while_one_provider_of_pushes_fails_the_other_goes_on() {
        List<String> iphones = IntStream.range(0, 12).mapToObj(i -> address()).toList();
        AtomicBoolean down = new AtomicBoolean(true);
        iphones.forEach(address -> IOS.to(address, message -> {
            if (down.get()) {
                throw new NotSent(NotSent.Reason.TRY_AGAIN, "down", null);
            }
            return "up-" + message.id();
        }));
        List<UUID> waiting =
                iphones.stream().map(address -> queue(address, Platform.IOS)).toList();
        eventually(() -> iphones.stream().mapToInt(it -> IOS.seen(it).size()).sum() >= 5);
        UUID android = queue(address(), Platform.ANDROID);
        eventually(() -> status(android).state() == DeliveryState.SENT);
        assertThat(waiting).noneMatch(id -> status(id).state() == DeliveryState.SENT);
        down.set(false);
        CLOCK.move(Duration.ofHours(1));
        eventually(() -> waiting.stream().allMatch(id -> status(id).state() == DeliveryState.SENT));
    }

    @Test
    void a_dead_token_of_an_iphone_is_forgotten_too() {
        Person person = ENGINE.person("Old iPhone");
        String token = person.device("IOS");
        IOS.to(token, message -> {
            throw new NotSent(NotSent.Reason.ADDRESS_GONE, "Unregistered", null);
        });
        open(person);
        eventually(() -> stateTo(token).equals("FAILED"));
        assertThat(ENGINE.forgottenTokens()).contains(token);
    }

    private UUID queuePush(String address) {
        return queue(address, Platform.ANDROID);
    }

    private UUID queue(String address) {
        return queue(address, null);
    }

    private UUID queue(String address, @Nullable Platform platform) {
        UUID id = UUID.randomUUID();
        Medium medium = platform == null ? Medium.EMAIL : Medium.PUSH;
        messages.queue(new NewMessage(
                new Message(id, medium, platform, address, "en", "Subject", "Text", null, null, Map.of()), null, null));
        return id;
    }

    private void open(Person approver) {
        UUID request = ENGINE.request(ENGINE.person("Requester"), "Something");
        UUID approval = ENGINE.approval(request, approver);
        send(
                new ApprovalOpened(
                        approval, request, "L1", "Level 1", Instant.now().plusSeconds(60), List.of()),
                null);
    }

    /** Until so many attempts are written down as failed: only then is it known when the next one is. */
    private void awaitFailed(UUID id, int attempts) {
        eventually(() -> status(id).history().size() > attempts);
    }

    private MessageStatus status(UUID id) {
        return messages.status(id).orElseThrow();
    }

    private static DeliveryReport report(String providerId, DeliveryReport.Outcome outcome, boolean gone) {
        return new DeliveryReport("scripted-EMAIL", providerId, outcome, gone, null, Instant.now());
    }

    private static String address() {
        return UUID.randomUUID() + "@example.com";
    }

    /** Long enough for several turns of the workers. */
    private static void rest() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
