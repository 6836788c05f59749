package io.athenabudget.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalWithdrawn;
import io.athenabudget.events.AssignmentChanged;
import io.athenabudget.events.AssignmentDetails;
import io.athenabudget.events.RequestWithdrawn;
import io.athenabudget.notification.EngineApp.Person;
import io.athenabudget.notification.RunningNotifications;
import io.athenabudget.notification.channel.Message;
import io.athenabudget.notification.channel.NotSent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose apps are woken to fetch what has changed, and whose are not. */
class WakingTest extends RunningNotifications {
    private final Person sales = ENGINE.person("Sally");
    private final Person first = ENGINE.person("First");
    private final Person second = ENGINE.person("Second");
    private final UUID request = ENGINE.request(sales, "Trade fair in Lyon");

    @Test
    void an_approval_that_another_decided_leaves_the_inbox_of_each_phone() throws Exception {
        String phone = first.device();
        String iphone = first.device("IOS");
        String browser = first.device("WEB");
        String tablet = second.device();
        UUID approval = opened(first, second);
        eventually(() -> PUSH.seen(phone).size() == 1 && PUSH.seen(tablet).size() == 1);
        decide(approval, second);
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() -> PUSH.woken(phone).size() == 1
                && IOS.woken(iphone).size() == 1
                && PUSH.woken(tablet).size() == 1);
        assertThat(PUSH.woken(phone)).extracting(Message::data).containsExactly(Map.of("kind", "SYNC"));
        assertThat(PUSH.woken(browser)).isEmpty();
        settle();
        JsonNode log = json(
                call("GET", "/api/v1/notify/messages?limit=200&userId=" + first.id(), null, SERVICES.token("ADMIN")));
        assertThat(log.path("items"))
                .as("three pushes and a mail, as they are messages to a person")
                .hasSize(4);
    }

    @Test
    void an_app_that_a_push_wakes_anyway_gets_no_other() {
        String phone = first.device();
        opened(first);
        eventually(() -> PUSH.seen(phone).size() == 1);
        settle();
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() -> isUpToDate(first));
        assertThat(PUSH.woken(phone)).isEmpty();
    }

    @Test
    void a_device_is_woken_once_a_minute_and_after_the_last_change() {
        String phone = first.device();
        UUID one = opened(first);
        UUID two = opened(first);
        UUID three = opened(first);
        eventually(() -> PUSH.seen(phone).size() == 3);
        decide(one, second);
        decide(two, second);
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() -> PUSH.woken(phone).size() == 1 && isUpToDate(first));
        decide(three, second);
        eventually(() -> !isUpToDate(first));
        CLOCK.move(Duration.ofSeconds(20));
        settle();
        assertThat(PUSH.woken(phone)).hasSize(1);
        CLOCK.move(Duration.ofSeconds(40));
        eventually(() -> PUSH.woken(phone).size() == 2);
    }

    @Test
    void who_is_not_told_now_has_it_in_the_app_all_the_same() throws Exception {
        String phone = first.device();
        Person muted = second;
        String other = muted.device();
        prefer(
                first,
                Map.of(
                        "push",
                        true,
                        "email",
                        false,
                        "sms",
                        false,
                        "quietHours",
                        Map.of("from", "00:00", "until", "23:59")));
        prefer(muted, Map.of("push", false, "email", true, "sms", false));
        opened(first, second);
        awaitMail(muted, 1);
        settle();
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() -> PUSH.woken(phone).size() == 1 && PUSH.woken(other).size() == 1);
        assertThat(PUSH.seen(phone)).isEmpty();
        assertThat(PUSH.seen(other)).isEmpty();
    }

    @Test
    void a_withdrawn_request_leaves_the_inboxes_and_the_requesters_other_phone() {
        String approvers = first.device();
        String requesters = sales.device();
        UUID approval = opened(first);
        eventually(() -> PUSH.seen(approvers).size() == 1);
        ENGINE.status(request, "WITHDRAWN");
        send(new ApprovalWithdrawn(approval, request, "L1"), sales);
        send(new RequestWithdrawn(request, null), sales);
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() ->
                PUSH.woken(approvers).size() == 1 && PUSH.woken(requesters).size() == 1);
    }

    @Test
    void an_assignment_that_changes_wakes_the_apps_of_whoever_had_it() {
        String before = first.device();
        String after = second.device();
        UUID category = UUID.randomUUID();
        send(
                new AssignmentChanged(UUID.randomUUID(), approvers(category, first), approvers(category, second)),
                ENGINE.person("Assigning admin"));
        eventually(() -> !isUpToDate(first) && !isUpToDate(second));
        CLOCK.move(Duration.ofSeconds(70));
        eventually(() -> PUSH.woken(before).size() == 1 && PUSH.woken(after).size() == 1);
    }

    @Test
    void an_app_that_cannot_be_woken_is_soon_let_be_and_nobody_gets_a_mail_for_it() {
        String phone = first.device();
        UUID approval = opened(first);
        eventually(() -> PUSH.seen(phone).size() == 1);
        PUSH.to(phone, message -> {
            throw new NotSent(NotSent.Reason.TRY_AGAIN, "down", null);
        });
        awaitMail(first, 1);
        decide(approval, second);
        CLOCK.move(Duration.ofSeconds(70));
        for (int i = 1; i <= 3; i++) {
            int attempts = i;
            eventually(() -> PUSH.woken(phone).size() == attempts && silentAttempts(phone) == attempts);
            CLOCK.move(Duration.ofMinutes(5));
        }
        settle();
        assertThat(jdbc.sql("select count(*) from message where address = ? and given_up")
                        .param(phone)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(MAIL.seen(first.email())).hasSize(1);
        CLOCK.move(Duration.ofHours(1));
        eventually(() -> silentAttempts(phone) == 0);
        assertThat(PUSH.woken(phone)).hasSize(3);
    }

    private int silentAttempts(String address) {
        return jdbc.sql("select coalesce(sum(attempts), 0) from message where address = ? and silent")
                .param(address)
                .query(Integer.class)
                .single();
    }

    private boolean isUpToDate(Person person) {
        return jdbc.sql("select not exists (select from stale_app where person = ? and due_at is not null)")
                .param(person.id())
                .query(Boolean.class)
                .single();
    }

    private UUID opened(Person... approvers) {
        UUID approval = ENGINE.approval(request, approvers);
        send(
                new ApprovalOpened(
                        approval,
                        request,
                        "L1",
                        "Level 1",
                        Instant.now().plusSeconds(3600),
                        Stream.of(approvers).map(Person::id).toList()),
                sales);
        return approval;
    }

    private void decide(UUID approval, Person decider) {
        Instant until = Instant.now().plus(Duration.ofHours(24));
        ENGINE.decide(approval, decider, "ACTIVE", until.toString());
        send(new ApprovalDecided(approval, request, "L1", "APPROVED", null, until, null), decider);
        eventually(() -> !isUpToDate(decider));
    }

    private static AssignmentDetails approvers(UUID category, Person person) {
        return new AssignmentDetails(category, "L1", null, null, List.of(person.id()));
    }

    private void prefer(Person person, Map<String, Object> preferences) throws Exception {
        assertThat(call("PUT", "/api/v1/notify/preferences", preferences, SERVICES.token(person.id(), "APPROVER"))
                        .statusCode())
                .isEqualTo(200);
    }
}
