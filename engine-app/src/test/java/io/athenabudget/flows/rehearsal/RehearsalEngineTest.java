package io.athenabudget.flows.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.athenabudget.approvals.PastChain;
import io.athenabudget.approvals.PastChains;
import io.athenabudget.flows.FlowFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.Test;

/** Requests on their way through flows, against what the flow says. */
class RehearsalEngineTest {
    private static final Path PROCESSES = Path.of("..", "processes", "src");
    private static final Instant SUBMITTED = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID DEPUTY = UUID.fromString("00000000-0000-0000-0000-00000000000d");

    private static FlowFiles flow(String folder) throws IOException {
        Path path = PROCESSES.resolve(folder);
        return new FlowFiles(
                Files.readAllBytes(path.resolve("budget-approval.bpmn")),
                Files.readAllBytes(path.resolve("approval-routing.dmn")));
    }

    private static FlowFiles with(FlowFiles flow, String what, String by) {
        assertThat(flow.bpmnText()).contains(what);
        return new FlowFiles(flow.bpmnText().replace(what, by).getBytes(StandardCharsets.UTF_8), flow.dmn());
    }

    private static FlowFiles shipped() throws IOException {
        return flow("main/resources/flow");
    }

    /** @param hours how long each level took, one after the other; below zero for a rejection */
    private static PastChain chain(int number, double amount, int... hours) {
        List<PastChain.Decision> decisions = new ArrayList<>();
        Instant since = SUBMITTED;
        for (int i = 0; i < hours.length; i++) {
            Instant decided = since.plus(Duration.ofHours(Math.abs(hours[i])));
            String level = "L" + (i + 1);
            decisions.add(
                    new PastChain.Decision(level, level + " approval", since, decided, hours[i] >= 0, new UUID(1, i)));
            since = decided;
        }
        return new PastChain(
                new UUID(7, number),
                "BR-" + number,
                new UUID(2, number),
                SUBMITTED,
                BigDecimal.valueOf(amount),
                new UUID(3, 1),
                "1:TRAVEL",
                "EMEA",
                null,
                hours[hours.length - 1] >= 0,
                decisions);
    }

    private static Passage drive(RehearsalEngine engine, PastChain chain, People people) {
        return engine.drive(List.of(chain), people).get(0);
    }

    private static People people(PastChain... chains) {
        return new People(
                List.of(chains),
                (request, level) -> List.of(DEPUTY, new UUID(9, level.hashCode()))
                        .subList(level.equals("L3") ? 0 : 1, level.equals("L3") ? 1 : 2),
                1);
    }

    @Test
    void the_same_flow_leads_to_the_same_end_at_the_same_time() throws IOException {
        PastChain chain = chain(1, 100, 2, 3, 5);
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            Passage passage = drive(engine, chain, people(chain));

            assertThat(passage.obstacle()).isNull();
            assertThat(passage.steps())
                    .extracting(Step::level, Step::took, Step::approved, Step::measured)
                    .containsExactly(
                            tuple("L1", Duration.ofHours(2), true, true),
                            tuple("L2", Duration.ofHours(3), true, true),
                            tuple("L3", Duration.ofHours(5), true, true));
            assertThat(passage.decidedAt()).isEqualTo(SUBMITTED.plus(Duration.ofHours(10)));
            // The last window closes 24 hours after the last decision.
            assertThat(passage.endedAt()).isEqualTo(SUBMITTED.plus(Duration.ofHours(34)));
            assertThat(passage.visited()).contains("submitted", "L1", "L3", "L2_window_closes", "L1_open");
            assertThat(RehearsedRequest.of(chain, passage).different()).isFalse();
            assertThat(engine.levels().keySet()).containsExactly("L1", "L2", "L3");
        }
    }

    @Test
    void a_rejection_ends_it() throws IOException {
        PastChain chain = chain(1, 100, 2, -3);
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            Passage passage = drive(engine, chain, people(chain));

            assertThat(passage.levels()).containsExactly("L1", "L2");
            assertThat(passage.approved()).isFalse();
            assertThat(passage.endedAt()).isEqualTo(SUBMITTED.plus(Duration.ofHours(29)));
            assertThat(RehearsedRequest.of(chain, passage).different()).isFalse();
        }
    }

    @Test
    void reminders_come_by_its_own_clock_and_as_often_as_the_flow_says() throws IOException {
        PastChain chain = chain(1, 100, 100, 1, 1);
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            Passage passage = drive(engine, chain, people(chain));
            assertThat(passage.reminders()).isEqualTo(1);
            assertThat(passage.escalations()).isEqualTo(1);
        }
        FlowFiles repeating = with(
                shipped(),
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P2D</bpmn:timeDuration>",
                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R3/PT24H</bpmn:timeCycle>");
        try (RehearsalEngine engine = new RehearsalEngine(repeating)) {
            // Of four days, three; of fifty hours, two.
            assertThat(drive(engine, chain, people(chain)).escalations()).isEqualTo(3);
            PastChain shorter = chain(2, 100, 50, 1, 1);
            assertThat(drive(engine, shorter, people(shorter)).escalations()).isEqualTo(2);
        }
    }

    @Test
    void what_did_not_happen_is_assumed_and_said_to_be() throws IOException {
        PastChain skipped = chain(1, 100, 2, 3);
        PastChain other = chain(2, 100, 1, 1, 7);
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            Passage passage = drive(engine, skipped, people(skipped, other));

            assertThat(passage.steps())
                    .extracting(Step::level, Step::measured)
                    .containsExactly(tuple("L1", true), tuple("L2", true), tuple("L3", false));
            Step assumed = passage.steps().get(2);
            assertThat(assumed.decidedBy()).isEqualTo(DEPUTY);
            assertThat(List.of(1L, 2L, 3L, 7L)).contains(assumed.took().toHours());
            assertThat(RehearsedRequest.of(skipped, passage).different()).isTrue();
        }
    }

    @Test
    void nobody_decides_their_own_request_or_two_levels() throws IOException {
        PastChain chain = chain(1, 100, 2, 3);
        UUID both = chain.decisions().get(0).decidedBy();
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            People people = new People(List.of(chain), (request, level) -> List.of(both, request.requesterId()), 1);
            Passage passage = drive(engine, chain, people);

            assertThat(passage.obstacle()).isEqualTo(Obstacle.NOBODY);
            assertThat(passage.obstacleAt()).isEqualTo("L3");
            assertThat(passage.endedAt()).isNull();
            assertThat(passage.levels()).containsExactly("L1", "L2");
        }
    }

    @Test
    void what_another_system_does_is_done_at_once() throws IOException {
        PastChain chain = chain(1, 100, 2, 3);
        try (RehearsalEngine engine = new RehearsalEngine(flow("test/resources/flow-work-elsewhere"))) {
            Passage passage = drive(engine, chain, people(chain));

            assertThat(passage.obstacle()).isNull();
            assertThat(passage.levels()).containsExactly("L1", "L2");
            assertThat(passage.visited()).contains("reserve", "reserved", "book", "booked");
            assertThat(passage.decidedAt()).isEqualTo(SUBMITTED.plus(Duration.ofHours(5)));
            assertThat(passage.endedAt()).isEqualTo(SUBMITTED.plus(Duration.ofHours(29)));
        }
    }

    @Test
    void levels_side_by_side_take_as_long_as_the_slower() throws IOException {
        PastChain chain = chain(1, 100, 2, 9);
        try (RehearsalEngine engine = new RehearsalEngine(flow("test/resources/flow-parallel"))) {
            Passage passage = drive(engine, chain, people(chain));

            assertThat(passage.obstacle()).isNull();
            assertThat(passage.levels()).contains("L1", "L2_finance", "L2_legal", "L3");
            // L1 took two hours, and nothing was known to take longer than nine.
            assertThat(passage.decidedAt()).isBeforeOrEqualTo(SUBMITTED.plus(Duration.ofHours(2 + 9 + 9)));
        }
    }

    @Test
    void the_same_seed_finds_the_same_and_another_does_not() throws InterruptedException, IOException {
        List<PastChain> chains = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            chains.add(chain(i, 100 + i, 1 + i % 7, 1 + i % 5));
        }
        PastChains.Period period = new PastChains.Period(chains, 0, 0);
        RehearsalRun.Outcome first = rehearse(period, 1);
        assertThat(rehearse(period, 1)).isEqualTo(first);
        assertThat(rehearse(period, 2).requests()).isNotEqualTo(first.requests());
        assertThat(first.result().requests()).isEqualTo(70);
        assertThat(first.result().assumed()).isEqualTo(70);
        assertThat(first.result().measured()).isEqualTo(140);
        assertThat(first.result().elements()).containsEntry("L3", 70L);
    }

    private static RehearsalRun.Outcome rehearse(PastChains.Period period, long seed)
            throws InterruptedException, IOException {
        People people = new People(period.chains(), (request, level) -> List.of(DEPUTY), seed);
        return Objects.requireNonNull(new RehearsalRun(shipped(), period, people).run(done -> true));
    }

    @Test
    void its_engine_is_not_offered_to_anybody() throws IOException {
        int before = ProcessEngines.getProcessEngines().size();
        try (RehearsalEngine engine = new RehearsalEngine(shipped())) {
            assertThat(ProcessEngines.getProcessEngines()).hasSize(before);
            assertThat(engine.levels()).hasSize(3);
        }
    }
}
