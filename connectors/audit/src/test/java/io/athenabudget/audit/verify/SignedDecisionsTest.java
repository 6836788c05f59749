package io.athenabudget.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.audit.checkpoint.VerifierKeys;
import io.athenabudget.audit.entry.AuditedEvent;
import io.athenabudget.audit.export.ExportLine;
import io.athenabudget.audit.log.AuditDatabase;
import io.athenabudget.events.ApprovalDecided;
import io.athenabudget.events.AthenaEvent;
import io.athenabudget.events.DecisionRolledBack;
import io.athenabudget.events.DecisionSignature;
import io.athenabudget.events.DeviceKeyProven;
import io.athenabudget.events.DeviceRemoved;
import io.athenabudget.events.EventMetadata;
import io.athenabudget.events.Origin;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.signatures.Decision;
import io.athenabudget.signatures.Decision.Outcome;
import io.athenabudget.signatures.DeviceKey;
import io.athenabudget.signatures.SignedDecision;
import io.athenabudget.signatures.TestDevice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Years later, with nothing but an export: did the decider's own device sign this? */
class SignedDecisionsTest {
    private static final UUID DECIDER = AuditDatabase.ADA;
    private static final UUID DEVICE = UUID.randomUUID();
    private static final UUID APPROVAL = UUID.randomUUID();
    private static final UUID REQUEST = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String COMMENT = "Genehmigt für März ✅";

    private final TestDevice phone = TestDevice.create();
    private final ExportedLog log = ExportedLog.of(0);

    @Test
    void signed_decisions_and_rollbacks_are_verified_with_the_key_that_the_log_tells() throws IOException {
        proven(NOON);
        decided("APPROVED", COMMENT, decision(Outcome.APPROVE, COMMENT, 0), NOON.plusSeconds(5));
        Decision back = decision(Outcome.ROLLBACK, null, 1);
        append(
                new DecisionRolledBack(APPROVAL, REQUEST, "L1", null, signature(back, sign(back))),
                DECIDER,
                NOON.plusSeconds(9));
        log.append("unsigned");

        Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.signed()).isEqualTo(2);
        assertThat(report.signedRightly()).isEqualTo(2);
    }

    @Test
    void decisions_that_were_signed_together_are_verified_each_by_itself() throws IOException {
        proven(NOON);
        Decision approved = decision(Outcome.APPROVE, COMMENT, 0);
        Decision another = new Decision(UUID.randomUUID(), REQUEST, "7.00", "EUR", Outcome.APPROVE, null, 0);
        String signature = phone.signTogether(DEVICE, List.of(signed(another), signed(approved)))
                .get(1);
        append(decidedEvent("APPROVED", COMMENT, signature(approved, signature)), DECIDER, NOON);
        append(decidedEvent("REJECTED", COMMENT, signature(approved, signature)), DECIDER, NOON);

        Report report = verify();
        assertThat(report.signed()).isEqualTo(2);
        assertThat(report.signedRightly()).isEqualTo(1);
        assertFaults("entry in outcome");
    }

    @Test
    void a_decision_that_is_recorded_otherwise_than_it_was_signed_is_named() throws IOException {
        proven(NOON);
        decided("REJECTED", COMMENT, decision(Outcome.APPROVE, COMMENT, 0), NOON);
        decided("APPROVED", "Another comment", decision(Outcome.APPROVE, COMMENT, 0), NOON);
        decided("APPROVED", null, decision(Outcome.APPROVE, COMMENT, 0), NOON);
        Decision cheap = new Decision(APPROVAL, REQUEST, "1.00", "EUR", Outcome.APPROVE, null, 0);
        Decision dear = decision(Outcome.APPROVE, null, 0);
        append(decidedEvent("APPROVED", null, signature(dear, sign(cheap))), DECIDER, NOON);
        append(
                decidedEvent(
                        "APPROVED", null, signature(dear, TestDevice.create().sign(DEVICE, signed(dear)))),
                DECIDER,
                NOON);

        assertFaults(
                "entry in outcome",
                "entry in commentHash",
                "entry in commentHash",
                "entry in amount",
                "was not signed by the device's key");
        assertThat(verify().signed()).isEqualTo(5);
        assertThat(verify().signedRightly()).isZero();
        assertThat(verify().findings().get(1).index()).isEqualTo(2);
    }

    @Test
    void one_altered_signature_is_found_at_its_place() throws IOException {
        proven(NOON);
        for (int i = 0; i < 8; i++) {
            decided("APPROVED", "comment " + i, decision(Outcome.APPROVE, "comment " + i, 0), NOON);
        }
        List<String> lines = log.lines();
        ExportLine.OfEntry entry = (ExportLine.OfEntry) ExportLine.parse(lines.get(4));
        String jws = entry.leaf().replaceFirst(".*\"jws\":\"([^\"]*)\".*", "$1");
        char middle = jws.charAt(jws.length() - 40);
        String other =
                jws.substring(0, jws.length() - 40) + (middle == 'A' ? 'B' : 'A') + jws.substring(jws.length() - 39);
        lines.set(4, lines.get(4).replace(jws, other));

        Report report = verify(lines);
        assertThat(report.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DECISION)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.index()).isEqualTo(4);
                    assertThat(finding.where()).isEqualTo("line 5");
                });
        assertThat(report.findings()).extracting(Finding::kind).contains(Finding.Kind.ALTERED);
        assertThat(report.signed()).isEqualTo(8);
        assertThat(report.signedRightly()).isEqualTo(7);
    }

    @Test
    void a_device_signs_only_after_it_has_proven_its_key_and_until_it_is_removed() throws IOException {
        Decision decision = decision(Outcome.APPROVE, null, 0);
        proven(NOON);
        decided("APPROVED", null, decision, NOON.minus(Duration.ofHours(1)));
        decided("APPROVED", null, decision, NOON.plus(Duration.ofHours(1)));
        append(new DeviceRemoved(DEVICE, DECIDER), DECIDER, NOON.plus(Duration.ofHours(2)));
        decided("APPROVED", null, decision, NOON.plus(Duration.ofHours(3)));

        assertFaults("had yet to prove its key", "had been removed before it signed");
        assertThat(verify().signedRightly()).isEqualTo(1);
    }

    /** News of devices and of decisions take ways of their own into the log. */
    @Test
    void it_is_the_times_that_count_not_the_order_in_the_log() throws IOException {
        Decision decision = decision(Outcome.APPROVE, null, 0);
        decided("APPROVED", null, decision, NOON.plus(Duration.ofHours(1)));
        proven(NOON);
        append(new DeviceRemoved(DEVICE, DECIDER), DECIDER, NOON.plus(Duration.ofHours(2)));
        decided("APPROVED", null, decision, NOON.plus(Duration.ofHours(1)));
        Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.signedRightly()).isEqualTo(2);
    }

    @Test
    void a_removal_that_is_told_late_is_seen_too() throws IOException {
        proven(NOON);
        decided("APPROVED", null, decision(Outcome.APPROVE, null, 0), NOON.plus(Duration.ofHours(2)));
        append(new DeviceRemoved(DEVICE, DECIDER), DECIDER, NOON.plus(Duration.ofHours(1)));
        assertFaults("had been removed before it signed");
        assertThat(verify().signedRightly()).isZero();
    }

    @Test
    void a_key_that_nobody_proved_or_that_is_somebody_elses_proves_nothing() throws IOException {
        Decision decision = decision(Outcome.APPROVE, null, 0);
        decided("APPROVED", null, decision, NOON);
        assertFaults("no entry tells that device " + DEVICE + " had proven a key");

        append(new DeviceKeyProven(DEVICE, UUID.randomUUID(), phone.publicKey(), "thumbprint"), DECIDER, NOON);
        assertFaults("who did not take it");
    }

    @Test
    void the_rest_of_a_decision_whose_comment_was_erased_is_still_verified() throws IOException {
        proven(NOON);
        decided("APPROVED", COMMENT, decision(Outcome.APPROVE, COMMENT, 0), NOON);
        decided("REJECTED", COMMENT, decision(Outcome.APPROVE, COMMENT, 0), NOON);
        log.append(AuditDatabase.erasure(DECIDER));
        List<String> lines = new ArrayList<>();
        for (String line : log.lines()) {
            lines.add(
                    ExportLine.parse(line) instanceof ExportLine.OfEntry entry
                            ? new ExportLine.OfEntry(entry.leaf(), entry.hash(), List.of()).text()
                            : line);
        }
        assertThat(verify(lines).findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.DECISION)
                .extracting(Finding::message)
                .containsExactly("what was signed differs from the entry in outcome");
        assertThat(verify(lines).signedRightly()).isEqualTo(1);
    }

    @Test
    void what_is_no_signature_at_all_is_named_and_nothing_breaks() throws IOException {
        proven(NOON);
        Decision decision = decision(Outcome.APPROVE, null, 0);
        append(decidedEvent("APPROVED", null, signature(decision, "nonsense")), DECIDER, NOON);
        append(decidedEvent("ESCALATED", null, signature(decision, sign(decision))), DECIDER, NOON);
        append(new DeviceKeyProven(UUID.randomUUID(), DECIDER, "no key", "thumbprint"), DECIDER, NOON);
        assertFaults("is no compact JWS", "ApprovalDecided cannot be read", "publicKey is no key");
    }

    private void assertFaults(String... messages) throws IOException {
        List<Finding> findings = verify().findings();
        assertThat(findings).hasSameSizeAs(messages);
        for (int i = 0; i < messages.length; i++) {
            assertThat(findings.get(i).kind()).isEqualTo(Finding.Kind.DECISION);
            assertThat(findings.get(i).message()).contains(messages[i]);
        }
    }

    private Report verify() throws IOException {
        return verify(log.lines());
    }

    private Report verify(List<String> lines) throws IOException {
        List<String> export = new ArrayList<>(lines);
        export.add(new ExportLine.OfCheckpoint(log.checkpoint()).text());
        return new Verifier(VerifierKeys.of(log.key.verifierKey()), List.of())
                .verify(new ByteArrayInputStream(ExportedLog.bytes(export)));
    }

    private void proven(Instant time) {
        append(
                new DeviceKeyProven(
                        DEVICE,
                        DECIDER,
                        phone.publicKey(),
                        DeviceKey.parse(phone.publicKey()).orElseThrow().thumbprint()),
                DECIDER,
                time);
    }

    private void decided(String outcome, @Nullable String comment, Decision decision, Instant time) {
        append(decidedEvent(outcome, comment, signature(decision, sign(decision))), DECIDER, time);
    }

    private static ApprovalDecided decidedEvent(String outcome, @Nullable String comment, DecisionSignature signature) {
        return new ApprovalDecided(APPROVAL, REQUEST, "L1", outcome, comment, NOON, signature);
    }

    private static Decision decision(Outcome outcome, @Nullable String comment, long version) {
        return new Decision(APPROVAL, REQUEST, "48000.00", "EUR", outcome, Decision.hashOf(comment), version);
    }

    private static DecisionSignature signature(Decision decision, String jws) {
        return new DecisionSignature(DEVICE, decision.amount(), decision.currency(), decision.version(), jws);
    }

    private static SignedDecision signed(Decision decision) {
        return new SignedDecision(decision, NOON, TestDevice.nonce());
    }

    private String sign(Decision decision) {
        return phone.sign(DEVICE, signed(decision));
    }

    private void append(AthenaEvent event, UUID actor, Instant time) {
        log.append(AuditedEvent.entry(OutgoingEvent.of(
                event, new EventMetadata("key", actor, null, REQUEST, 1L, time, new Origin(null, null, null, null)))));
    }
}
