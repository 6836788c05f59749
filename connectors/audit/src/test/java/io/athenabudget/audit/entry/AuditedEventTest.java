package io.athenabudget.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DelegationCreated;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.ExchangeRatesChanged;
import io.athenabudget.events.LoginFailed;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.events.UserDeactivated;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditedEventTest {
    private static final UUID ACTOR = UUID.randomUUID();
    private static final UUID PRINCIPAL = UUID.randomUUID();
    private static final UUID REQUEST = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();
    private static final Instant TIME = Instant.parse("2026-11-25T05:00:00Z");

    /** Text that is no person's and no free text: codes, numbers, names of the catalogue. */
    private static final Set<String> NOT_PERSONAL = Set.of(
            "amount",
            "amountBase",
            "after",
            "baseCurrency",
            "before",
            "bpmnSha256",
            "categoryCode",
            "code",
            "contentType",
            "currency",
            "deploymentId",
            "description",
            "dmnSha256",
            "fault",
            "file",
            "jws",
            "key",
            "level",
            "levelName",
            "locale",
            "method",
            "name",
            "number",
            "numbers",
            "outcome",
            "path",
            "places",
            "platform",
            "publicKey",
            "region",
            "roles",
            "sha256",
            "status",
            "step",
            "stepName",
            "thumbprint",
            "timeZone");

    @Test
    void a_decision_becomes_an_entry_about_its_approval() {
        NewEntry entry = AuditedEvent.entry(event(
                new ApprovalDecided(ID, REQUEST, "L1", "APPROVED", "well done, Ada", TIME, null), REQUEST.toString()));
        assertThat(entry.action()).isEqualTo("ApprovalDecided");
        assertThat(entry.object()).isEqualTo(new AuditedObject("approval", ID.toString()));
        assertThat(entry.actor()).isEqualTo(ACTOR);
        assertThat(entry.onBehalfOf()).isEqualTo(PRINCIPAL);
        assertThat(entry.requestId()).isEqualTo(REQUEST);
        assertThat(entry.time()).isEqualTo(TIME);
        assertThat(entry.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        Entry recorded = Entry.of(0, entry, new SecureRandom());
        assertThat(recorded.leaf()).contains("\"outcome\":\"APPROVED\"").doesNotContain("Ada");
        assertThat(recorded.personal())
                .extracting(PersonalField::path, PersonalField::value)
                .containsExactly(
                        tuple("/data/comment", "well done, Ada"),
                        tuple("/client/ip", "203.0.113.7"),
                        tuple("/client/userAgent", "curl/8"));
    }

    @Test
    void an_event_is_about_the_narrowest_thing_that_it_names() {
        assertThat(object(new DelegationCreated(ID, ACTOR, PRINCIPAL, TIME, TIME, UUID.randomUUID())))
                .isEqualTo(new AuditedObject("delegation", ID.toString()));
        assertThat(object(new UserDeactivated(ID, false))).isEqualTo(new AuditedObject("user", ID.toString()));
        assertThat(object(new ExchangeRatesChanged("EUR", Map.of(), Map.of("USD", "1.08"))))
                .isEqualTo(new AuditedObject("catalog", "key"));
    }

    @Test
    void only_who_is_anonymised_is_erased() {
        assertThat(AuditedEvent.entry(event(new UserDeactivated(ID, true), "key"))
                        .erases())
                .isEqualTo(ID);
        assertThat(AuditedEvent.entry(event(new UserDeactivated(ID, false), "key"))
                        .erases())
                .isNull();
    }

    @Test
    void a_name_that_nobody_has_stays_out_of_the_leaf_also_as_the_key() {
        NewEntry entry =
                AuditedEvent.entry(event(new LoginFailed("ada@example.org", "203.0.113.7"), "ada@example.org"));
        assertThat(entry.object()).isEqualTo(new AuditedObject("user", "unknown"));
        assertThat(Entry.of(0, entry, new SecureRandom()).leaf()).doesNotContain("ada", "203.0.113.7");
        NewEntry known = AuditedEvent.entry(event(new LoginFailed("ada", "203.0.113.7"), ID.toString()));
        assertThat(known.object()).isEqualTo(new AuditedObject("user", ID.toString()));
        assertThat(Entry.of(0, known, new SecureRandom())
                        .subject(new PersonalField("/data/username", new byte[16], "ada")))
                .isEqualTo(ID);
    }

    /** A new field of an event fails here until somebody has said whether it is personal. */
    @Test
    void each_text_of_each_event_is_known_to_be_personal_or_not() {
        List<String> unknown = Arrays.stream(AthenaEvent.class.getPermittedSubclasses())
                .flatMap(AuditedEventTest::texts)
                .distinct()
                .filter(name -> !PersonalData.NAMES.contains(name) && !NOT_PERSONAL.contains(name))
                .toList();
        assertThat(unknown).isEmpty();
        assertThat(NOT_PERSONAL).doesNotContainAnyElementsOf(PersonalData.NAMES);
    }

    /** The names of the components that hold text, alone or several, also of records inside. */
    private static Stream<String> texts(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? texts(component.getType())
                        : component.getGenericType().getTypeName().contains("java.lang.String")
                                ? Stream.of(component.getName())
                                : Stream.empty());
    }

    private static AuditedObject object(AthenaEvent event) {
        return AuditedEvent.entry(event(event, "key")).object();
    }

    private static OutgoingEvent event(AthenaEvent data, String key) {
        return OutgoingEvent.of(data, metadata(key));
    }

    private static EventMetadata metadata(String key) {
        return new EventMetadata(
                key,
                ACTOR,
                PRINCIPAL,
                REQUEST,
                7L,
                TIME,
                new Origin("203.0.113.7", "curl/8", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", null));
    }
}
