package io.athenabudget.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalEscalated;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.ApprovalReminded;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSuperseded;
import io.athenabudget.events.DelegationCreated;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.QuestionAnswered;
import io.athenabudget.events.QuestionAsked;
import io.athenabudget.events.RequestApproved;
import io.athenabudget.events.RequestPassed;
import io.athenabudget.events.ResponsibilityGained;
import io.athenabudget.events.UserDeactivated;
import io.athenabudget.notification.EngineApp.Person;
import io.athenabudget.notification.RunningNotifications;
import io.athenabudget.notification.channel.Message;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who hears what, from an event on Kafka to what the provider gets. */
class NoticesTest extends RunningNotifications {
    private final Person sales = ENGINE.person("Sally");
    private final Person first = ENGINE.person("First");
    private final Person second = ENGINE.person("Second");
    private final UUID request = ENGINE.request(sales, "Trade fair in Lyon");

    @Test
    void a_new_approval_is_told_to_all_who_may_decide_it_with_links_of_their_own() {
        String device = first.device();
        UUID approval = ENGINE.approval(request, first, second);
        send(opened(approval), sales);

        Message mail = awaitMail(first, 1).get(0);
        assertThat(mail.text())
                .contains("Trade fair in Lyon")
                .contains("https://budget.example.com/approvals/" + approval)
                .contains("https://budget.example.com/act/approve-" + approval + "-" + first.id())
                .contains("https://budget.example.com/act/reject-" + approval + "-" + first.id());
        assertThat(awaitMail(second, 1).get(0).text()).contains("approve-" + approval + "-" + second.id());
        eventually(() -> PUSH.seen(device).size() == 1);
        assertThat(PUSH.seen(device).get(0).link()).hasToString("https://budget.example.com/approvals/" + approval);
        assertThat(PUSH.seen(device).get(0).data())
                .isEqualTo(Map.of(
                        "kind",
                        "APPROVAL_OPENED",
                        "requestId",
                        request.toString(),
                        "approvalId",
                        approval.toString(),
                        "categoryId",
                        "approval"));
        assertThat(MAIL.seen(sales.email())).isEmpty();
    }

    @Test
    void only_who_may_decide_an_approval_gets_buttons_to_do_so() {
        Person admin = ENGINE.person("Watching admin").with("roles", List.of("ADMIN"));
        String phone = admin.device();
        String approverPhone = first.device();
        String requesterPhone = sales.device();
        UUID approval = ENGINE.approval(request, first);
        send(new ApprovalEscalated(approval, request, "L1"), null);
        send(new QuestionAsked(request, approval, UUID.randomUUID(), "Why Lyon?"), first);
        eventually(() -> PUSH.seen(phone).size() == 1
                && PUSH.seen(approverPhone).size() == 1
                && PUSH.seen(requesterPhone).size() == 1);
        assertThat(PUSH.seen(approverPhone).get(0).data()).containsEntry("categoryId", "approval");
        assertThat(PUSH.seen(phone).get(0).data()).doesNotContainKey("categoryId");
        assertThat(PUSH.seen(requesterPhone).get(0).data()).doesNotContainKey("categoryId");
        admin.with("active", false);
    }

    @Test
    void an_event_that_is_delivered_again_is_told_once() {
        UUID approval = ENGINE.approval(request, first);
        OutgoingEvent event = OutgoingEvent.of(
                opened(approval),
                new EventMetadata(approval.toString(), sales.id(), null, request, 1L, Instant.now(), Origin.NO_CALL));
        for (int i = 0; i < 5; i++) {
            send(event);
        }
        awaitMail(first, 1);
        settle();
        assertThat(MAIL.seen(first.email())).hasSize(1);
    }

    @Test
    void what_was_decided_meanwhile_is_not_told_as_new() {
        UUID approval = ENGINE.approval(request, first);
        ENGINE.decide(
                approval, second, "ACTIVE", Instant.now().plusSeconds(3600).toString());
        send(opened(approval), sales);
        send(new ApprovalReminded(approval, request, "L1"), null);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
        assertThat(reasonsNotToTell(first)).containsExactly("the approval is not open any more");
    }

    @Test
    void an_escalation_reaches_the_administrators_too() {
        Person admin = ENGINE.person("Admin").with("roles", List.of("ADMIN"));
        UUID approval = ENGINE.approval(request, first);
        send(new ApprovalEscalated(approval, request, "L1"), null);
        awaitMail(first, 1);
        String toAdmin = awaitMail(admin, 1).get(0).text();
        assertThat(toAdmin).contains("/approvals/" + approval).doesNotContain("/act/");
        admin.with("active", false);
    }

    @Test
    void whoever_the_flow_tells_of_a_request_hears_where_it_has_got_to() {
        send(new RequestPassed(request, "TELL_FINANCE", "Tell finance", List.of(first.id(), second.id())), null);
        Message mail = awaitMail(first, 1).get(0);
        assertThat(mail.subject()).startsWith("For your information: budget request");
        assertThat(mail.text())
                .contains("Tell finance")
                .contains("/requests/" + request)
                .doesNotContain("/act/");
        awaitMail(second, 1);
    }

    @Test
    void nobody_is_told_of_a_request_that_was_withdrawn_meanwhile() {
        ENGINE.status(request, "WITHDRAWN");
        send(new RequestPassed(request, "TELL_FINANCE", "Tell finance", List.of(first.id())), null);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
        assertThat(reasonsNotToTell(first)).containsExactly("the request was withdrawn");
    }

    @Test
    void a_rejection_that_others_outvote_is_no_bad_news() {
        UUID approval = ENGINE.approval(request, first);
        send(new ApprovalDecided(approval, request, "CFO", "REJECTED", "Too much", Instant.now(), null), first);
        settle();
        assertThat(MAIL.seen(sales.email())).isEmpty();
        assertThat(reasonsNotToTell(sales))
                .containsExactly("the request goes on, as the rejection was rolled back or outvoted");
    }

    @Test
    void the_requester_hears_of_each_decision_and_an_approver_of_those_on_their_behalf() {
        UUID approval = ENGINE.approval(request, first);
        Instant until = Instant.now().plus(Duration.ofHours(24));
        ENGINE.decide(approval, second, "ACTIVE", until.toString());
        send(new ApprovalDecided(approval, request, "L1", "APPROVED", "fine by me", until, null), second, first);
        assertThat(awaitMail(sales, 1).get(0).subject()).startsWith("One step further");
        assertThat(MAIL.seen(sales.email()).get(0).text())
                .contains("fine by me")
                .contains("/requests/" + request);
        assertThat(awaitMail(first, 1).get(0).subject()).startsWith("Decided on your behalf");
        assertThat(MAIL.seen(second.email())).isEmpty();
    }

    @Test
    void the_last_approval_is_one_piece_of_news_not_two() {
        UUID approval = ENGINE.approval(request, first);
        ENGINE.status(request, "APPROVED");
        Instant until = Instant.now().plus(Duration.ofHours(24));
        ENGINE.decide(approval, first, "ACTIVE", until.toString());
        send(new ApprovalDecided(approval, request, "L3", "APPROVED", null, until, null), first);
        send(new RequestApproved(request, until), first);
        awaitMail(sales, 1);
        settle();
        assertThat(MAIL.seen(sales.email()))
                .extracting(Message::subject)
                .allMatch(it -> it.startsWith("Approved: your budget request"));
        assertThat(MAIL.seen(sales.email())).hasSize(1);
    }

    @Test
    void a_decider_hears_an_hour_before_the_window_closes_and_only_if_the_decision_still_stands() {
        UUID stands = ENGINE.approval(request, first);
        UUID fell = ENGINE.approval(request, second);
        Instant until = Instant.now().plus(Duration.ofHours(24));
        ENGINE.decide(stands, first, "ACTIVE", until.toString());
        ENGINE.decide(fell, second, "ROLLED_BACK", until.toString());
        send(new ApprovalDecided(stands, request, "L1", "APPROVED", null, until, null), first);
        send(new ApprovalDecided(fell, request, "L1", "APPROVED", null, until, null), second);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
        CLOCK.move(Duration.ofHours(23).plusMinutes(1));
        assertThat(awaitMail(first, 1).get(0).subject()).startsWith("Soon final");
        settle();
        assertThat(MAIL.seen(second.email())).isEmpty();
    }

    @Test
    void a_rollback_is_told_to_the_requester_and_to_whose_decision_fell() {
        UUID l1 = ENGINE.approval(request, first);
        UUID l2 = ENGINE.approval(request, second);
        String until = Instant.now().plusSeconds(3600).toString();
        ENGINE.decide(l1, first, "ROLLED_BACK", until);
        ENGINE.decide(l2, second, "SUPERSEDED", until);
        Person admin = ENGINE.person("Rolling admin");
        send(new DecisionRolledBack(l1, request, "L1", "wrong cost centre", null), admin);
        send(new DecisionSuperseded(l2, request, "L2", l1), admin);
        assertThat(awaitMail(sales, 1).get(0).text()).contains("wrong cost centre");
        assertThat(awaitMail(second, 1).get(0).subject()).startsWith("Superseded");
    }

    @Test
    void questions_and_answers_reach_each_other() {
        UUID approval = ENGINE.approval(request, first);
        UUID question = UUID.randomUUID();
        send(new QuestionAsked(request, approval, question, "Why Lyon?"), first);
        assertThat(awaitMail(sales, 1).get(0).text()).contains("Why Lyon?");
        send(new QuestionAnswered(request, approval, question, first.id(), "Our customers are there"), sales);
        assertThat(awaitMail(first, 1).get(0).text()).contains("Our customers are there");
    }

    @Test
    void a_deputy_hears_of_the_delegation() {
        send(
                new DelegationCreated(
                        UUID.randomUUID(),
                        first.id(),
                        second.id(),
                        Instant.now(),
                        Instant.now().plusSeconds(3600),
                        null),
                first);
        assertThat(awaitMail(second, 1).get(0).text()).contains("First");
        assertThat(MAIL.seen(first.email())).isEmpty();
    }

    @Test
    void whoever_decides_somewhere_since_an_assignment_changed_hears_of_it_once_however_much_waits() {
        UUID category = UUID.randomUUID();
        String device = first.device();
        ENGINE.responsible(first, category, "EMEA & Nordics", 312);
        ENGINE.responsible(second, category, "EMEA & Nordics", 0);
        Person admin = ENGINE.person("Assigning admin");
        ENGINE.responsible(admin, category, "EMEA & Nordics", 312);
        send(gained(category, first, second, admin), admin);

        Message mail = awaitMail(first, 1).get(0);
        assertThat(mail.subject()).isEqualTo("You now decide Travel · L1 · EMEA & Nordics");
        assertThat(mail.text())
                .contains("312 requests wait for you")
                .contains("https://budget.example.com/approvals")
                .doesNotContain("/act/");
        assertThat(awaitMail(second, 1).get(0).text()).contains("Nothing waits there");
        eventually(() -> PUSH.seen(device).size() == 1);
        assertThat(PUSH.seen(device).get(0).text()).isEqualTo("312 requests wait for you");
        assertThat(PUSH.seen(device).get(0).link()).hasToString("https://budget.example.com/approvals");
        settle();
        assertThat(MAIL.seen(first.email())).hasSize(1);
        assertThat(MAIL.seen(admin.email())).isEmpty();
    }

    @Test
    void who_lost_the_responsibility_again_meanwhile_is_not_told_of_it() {
        send(gained(UUID.randomUUID(), first), sales);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
        assertThat(reasonsNotToTell(first)).containsExactly("somebody else decides there now");
    }

    @Test
    void an_organisation_that_is_being_set_up_is_not_told_cell_by_cell() {
        UUID category = UUID.randomUUID();
        ENGINE.responsible(first, category, "EMEA & Nordics", 0);
        send(gained(category, first), null);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
    }

    @Test
    void a_digest_is_one_mail_of_what_is_still_true_at_its_hour() throws Exception {
        prefer(first, Map.of("push", false, "email", true, "sms", false, "digestAt", "08:00"));
        UUID one = ENGINE.approval(request, first);
        UUID two = ENGINE.approval(ENGINE.request(sales, "A second fair"), first);
        UUID gone = ENGINE.approval(ENGINE.request(sales, "A third fair"), first);
        send(opened(one), sales);
        send(opened(two), sales);
        send(opened(gone), sales);
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
        ENGINE.decide(gone, second, "ACTIVE", Instant.now().plusSeconds(60).toString());
        CLOCK.move(Duration.ofHours(24));
        assertThat(awaitMail(first, 1).get(0).text())
                .contains("Trade fair in Lyon")
                .contains("A second fair")
                .doesNotContain("A third fair");
        settle();
        assertThat(MAIL.seen(first.email())).hasSize(1);
    }

    @Test
    void nobody_is_told_what_they_muted() throws Exception {
        prefer(sales, Map.of("push", true, "email", true, "sms", false, "muted", List.of("LEVEL_APPROVED")));
        UUID approval = ENGINE.approval(request, first);
        Instant until = Instant.now().plus(Duration.ofHours(24));
        send(new ApprovalDecided(approval, request, "L1", "APPROVED", null, until, null), first);
        settle();
        assertThat(MAIL.seen(sales.email())).isEmpty();
    }

    @Test
    void while_engine_app_is_away_notices_wait_and_none_is_lost() {
        ENGINE.away(true);
        UUID approval = ENGINE.approval(request, first);
        send(opened(approval), sales);
        eventually(() -> jdbc.sql("select coalesce(max(attempts), 0) from occasion where approval_id = ?")
                        .param(approval)
                        .query(Integer.class)
                        .single()
                > 0);
        ENGINE.away(false);
        CLOCK.move(Duration.ofMinutes(5));
        awaitMail(first, 1);
    }

    @Test
    void what_was_written_to_somebody_is_erased_with_them() {
        UUID approval = ENGINE.approval(request, first);
        send(opened(approval), sales);
        awaitMail(first, 1);
        eventually(() -> stateTo(first.email()).equals("SENT"));
        send(new UserDeactivated(first.id(), true), null);
        eventually(() -> stateTo(first.email()).equals("NONE"));
        assertThat(jdbc.sql("select text || coalesce(subject, '') || coalesce(html, '') from message where reader = ?")
                        .param(first.id())
                        .query(String.class)
                        .list())
                .containsOnly("");
    }

    @Test
    void last_weeks_news_is_not_told_after_a_long_outage() {
        UUID approval = ENGINE.approval(request, first);
        send(OutgoingEvent.of(
                opened(approval),
                new EventMetadata(
                        approval.toString(),
                        sales.id(),
                        null,
                        request,
                        1L,
                        Instant.now().minus(Duration.ofDays(7)),
                        Origin.NO_CALL)));
        settle();
        assertThat(MAIL.seen(first.email())).isEmpty();
    }

    @Test
    void a_poisoned_event_stops_nobody() {
        send("athena.approvals.v1", "poison".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        UUID approval = ENGINE.approval(request, first);
        send(opened(approval), sales);
        awaitMail(first, 1);
    }

    private ApprovalOpened opened(UUID approval) {
        return new ApprovalOpened(
                approval, request, "L1", "Level 1", Instant.now().plusSeconds(3600), List.of());
    }

    private List<String> reasonsNotToTell(Person person) {
        return jdbc.sql("select distinct reason from notice where reader = ?")
                .param(person.id())
                .query(String.class)
                .list();
    }

    private static ResponsibilityGained gained(UUID category, Person... people) {
        return new ResponsibilityGained(
                UUID.randomUUID(),
                category,
                "L1",
                "EMEA & Nordics",
                null,
                Stream.of(people).map(Person::id).toList());
    }

    private void prefer(Person person, Map<String, Object> preferences) throws Exception {
        HttpResponse<String> answer =
                call("PUT", "/api/v1/notify/preferences", preferences, SERVICES.token(person.id(), "APPROVER"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
