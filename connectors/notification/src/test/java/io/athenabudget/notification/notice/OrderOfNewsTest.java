package io.athenabudget.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.ApprovalOpened;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.intake.EventSink;
import io.athenabudget.notification.EngineApp.Person;
import io.athenabudget.notification.RunningNotifications;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many workers at once, and an engine-app that answers sooner or later: what comes after must still be told after. */
class OrderOfNewsTest extends RunningNotifications {
    private final Person approver = ENGINE.person("Approver");

    @Autowired
    private EventSink events;

    @BeforeEach
    void someAnswersTakeLonger() {
        ENGINE.slow(Duration.ofMillis(20));
    }

    @Test
    void a_decision_that_was_taken_back_is_told_before_that_it_was() {
        Instant now = Instant.now();
        List<Person> requesters = new ArrayList<>();
        List<OutgoingEvent> happened = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Person requester = ENGINE.person("Requester" + i);
            UUID request = ENGINE.request(requester, "Fair " + i);
            ENGINE.status(request, "REJECTED");
            UUID approval = ENGINE.approval(request, approver);
            requesters.add(requester);
            happened.add(event(
                    new ApprovalDecided(
                            approval, request, "L1", "REJECTED", null, now.plus(Duration.ofMinutes(10)), null),
                    now.minusMillis(2)));
            happened.add(event(new DecisionRolledBack(approval, request, "L1", null, null), now.minusMillis(1)));
        }
        // However they came in.
        Collections.shuffle(happened);
        events.take(happened);

        for (Person requester : requesters) {
            awaitMail(requester, 2);
            assertThat(jdbc.sql("select subject from message where reader = ? and medium = 'EMAIL' order by created_at")
                            .param(requester.id())
                            .query(String.class)
                            .list())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("Not approved"),
                            second -> assertThat(second).startsWith("Open again"));
        }
    }

    @Test
    void a_digest_is_made_by_one_worker_and_nothing_is_left_out_of_it() throws Exception {
        Person sales = ENGINE.person("Sales");
        List<Person> readers = new ArrayList<>();
        List<OutgoingEvent> happened = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Person reader = ENGINE.person("Reader" + i);
            readers.add(reader);
            call(
                    "PUT",
                    "/api/v1/notify/preferences",
                    Map.of("push", false, "email", true, "sms", false, "digestAt", "08:00"),
                    SERVICES.token(reader.id(), "APPROVER"));
        }
        for (int i = 0; i < 8; i++) {
            UUID request = ENGINE.request(sales, "Fair number " + i);
            UUID approval = ENGINE.approval(request, readers.toArray(Person[]::new));
            happened.add(event(
                    new ApprovalOpened(
                            approval, request, "L1", "Level 1", Instant.now().plusSeconds(3600), List.of()),
                    Instant.now()));
        }
        events.take(happened);
        eventually(() -> jdbc.sql("select count(*) from notice where digest and reader = any(?)")
                        .param(readers.stream().map(Person::id).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                == 12 * 8);
        CLOCK.move(Duration.ofHours(24));

        for (Person reader : readers) {
            assertThat(awaitMail(reader, 1).get(0).subject()).contains("8 requests wait for you");
        }
        settle();
        assertThat(readers)
                .allSatisfy(reader -> assertThat(MAIL.seen(reader.email())).hasSize(1));
        assertThat(jdbc.sql("select max(attempts) from notice where digest and reader = any(?)")
                        .param(readers.stream().map(Person::id).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single())
                .as("no worker was in another's way")
                .isZero();
    }

    private OutgoingEvent event(AthenaEvent event, Instant at) {
        return OutgoingEvent.of(
                event,
                new EventMetadata(UUID.randomUUID().toString(), approver.id(), null, null, null, at, Origin.NO_CALL));
    }
}
