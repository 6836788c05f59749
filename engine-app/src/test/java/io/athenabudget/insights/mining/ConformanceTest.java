package io.athenabudget.insights.mining;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.insights.mining.Deviation.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private static final BpmnModelInstance SHIPPED = flow("../processes/src/main/resources/flow");
    private static final BpmnModelInstance FIVE_LEVELS = flow("../processes/src/main/resources/flow-five-levels");
    private static final BpmnModelInstance PARALLEL = flow("../processes/src/test/resources/flow-parallel");
    private static final BpmnModelInstance QUORUM = flow("../processes/src/test/resources/flow-quorum");
    private static final BpmnModelInstance WORK = flow("../processes/src/test/resources/flow-work-elsewhere");

    private static BpmnModelInstance flow(String directory) {
        try (InputStream bpmn = Files.newInputStream(Path.of(directory, "budget-approval.bpmn"))) {
            return Bpmn.readModelFromStream(bpmn);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Deviation> deviations(BpmnModelInstance flow, String... activities) {
        return Objects.requireNonNull(Conformance.deviations(flow, List.of(activities)));
    }

    private static void assertFits(BpmnModelInstance flow, String... activities) {
        assertThat(deviations(flow, activities)).isEmpty();
    }

    private static void assertDeviates(BpmnModelInstance flow, int position, Kind kind, String... activities) {
        assertThat(deviations(flow, activities)).singleElement().satisfies(deviation -> {
            assertThat(deviation.position()).isEqualTo(position);
            assertThat(deviation.kind()).isEqualTo(kind);
        });
    }

    @Test
    void levels_come_one_after_the_other() {
        assertFits(SHIPPED, "Submitted", "L1: approved", "L2: approved", "L3: approved");
        assertFits(SHIPPED, "Submitted", "L1: approved", "L2: rejected");
        assertDeviates(SHIPPED, 3, Kind.NOT_OPEN, "Submitted", "L2: approved", "L1: approved");
        assertDeviates(SHIPPED, 3, Kind.NOT_OPEN, "Submitted", "L1: approved", "L1: approved");
    }

    @Test
    void what_routing_left_out_is_no_deviation() {
        assertFits(SHIPPED, "Submitted", "L3: approved");
        assertFits(SHIPPED, "Submitted", "L1: approved", "L3: approved");
        assertFits(FIVE_LEVELS, "Submitted", "L2: approved", "L5: approved");
    }

    @Test
    void nobody_is_asked_after_a_rejection() {
        assertThat(deviations(SHIPPED, "Submitted", "L1: rejected", "L2: approved"))
                .containsExactly(new Deviation(3, "L2: approved", Kind.NOT_OPEN, List.of()));
    }

    @Test
    void a_rollback_opens_the_level_and_what_followed_falls() {
        assertFits(
                SHIPPED,
                "Submitted",
                "L1: approved",
                "L2: approved",
                "L1: rolled back",
                "L1: approved",
                "L2: approved",
                "L2: rolled back",
                "L2: rejected",
                "L2: rolled back",
                "L2: approved",
                "L3: approved");
        assertDeviates(
                SHIPPED,
                5,
                Kind.NOTHING_TO_ROLL_BACK,
                "Submitted",
                "L1: approved",
                "L2: approved",
                "L1: rolled back",
                "L2: rolled back");
        assertDeviates(SHIPPED, 4, Kind.NOT_OPEN, "Submitted", "L1: approved", "L1: rolled back", "L2: approved");
    }

    @Test
    void a_requester_withdraws_until_the_end() {
        assertFits(SHIPPED, "Submitted", "L1: approved", "Withdrawn");
        assertDeviates(SHIPPED, 3, Kind.ENDED, "Submitted", "Withdrawn", "Withdrawn");
        assertDeviates(SHIPPED, 3, Kind.NOT_OPEN, "Submitted", "Withdrawn", "L1: approved");
    }

    @Test
    void a_level_of_another_version_is_named() {
        assertDeviates(SHIPPED, 2, Kind.UNKNOWN_LEVEL, "Submitted", "legal: approved", "L1: approved");
    }

    @Test
    void parallel_levels_come_in_any_order_and_the_next_after_both() {
        assertFits(PARALLEL, "Submitted", "L1: approved", "L2_legal: approved", "L2_finance: approved", "L3: approved");
        assertFits(PARALLEL, "Submitted", "L1: approved", "L2_finance: approved", "L2_legal: approved", "L3: approved");
        assertDeviates(PARALLEL, 4, Kind.NOT_OPEN, "Submitted", "L1: approved", "L2_legal: approved", "L3: approved");
        assertDeviates(PARALLEL, 2, Kind.NOT_OPEN, "Submitted", "L2_legal: approved", "L1: approved");
    }

    @Test
    void members_of_a_quorum_decide_in_any_order() {
        assertFits(
                QUORUM, "Submitted", "L1: approved", "CTO: approved", "CFO: approved", "L2: approved", "L3: approved");
        assertFits(QUORUM, "Submitted", "L1: approved", "CFO: approved", "CFO: rolled back", "CFO: rejected");
        assertDeviates(QUORUM, 4, Kind.NOT_OPEN, "Submitted", "L1: approved", "CFO: approved", "L2: approved");
        assertDeviates(QUORUM, 4, Kind.NOT_OPEN, "Submitted", "L1: approved", "CFO: approved", "CFO: approved");
        assertDeviates(QUORUM, 3, Kind.NOT_OPEN, "Submitted", "CFO: approved", "L1: approved");
    }

    @Test
    void what_another_system_does_is_no_step() {
        assertFits(WORK, "Submitted", "L1: approved", "L2: approved");
        assertDeviates(WORK, 3, Kind.NOT_OPEN, "Submitted", "L2: approved", "L1: approved");
    }
}
