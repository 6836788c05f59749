package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void the_next_level_opens_at_once_and_windows_stay_open() {
        Chain.submitted()
                .isOpenAt("L1")
                .approvedAt("L1")
                .isOpenAt("L2")
                .isRevocableAt("L1")
                .approvedAt("L2")
                .isOpenAt("L3")
                .isRevocableAt("L1", "L2")
                .approvedAt("L3")
                .isOpenAt()
                .isRevocableAt("L1", "L2", "L3");
    }

    @Test
    void each_window_closes_on_its_own_date_and_the_last_one_ends_the_chain() {
        Chain.submitted()
                .approvedAt("L1")
                .later(Duration.ofHours(1))
                .approvedAt("L2")
                .later(Duration.ofHours(1))
                .approvedAt("L3")
                .after(Duration.ofHours(22))
                .isRevocableAt("L2", "L3")
                .after(Duration.ofHours(1))
                .isRevocableAt("L3")
                .after(Duration.ofHours(1))
                .hasEndedAt("L1_done");
    }

    @Test
    void a_rejection_at_any_level_ends_the_chain_when_its_window_closes() {
        Chain.submitted()
                .rejectedAt("L1")
                .isOpenAt()
                .isRevocableAt("L1")
                .after(DAY)
                .hasEndedAt("L1_rejected");
        Chain.submitted()
                .approvedAt("L1")
                .rejectedAt("L2")
                .isOpenAt()
                .isRevocableAt("L1", "L2")
                .after(DAY)
                .hasEndedAt("L2_rejected");
        Chain.submitted()
                .approvedAt("L1", "L2")
                .rejectedAt("L3")
                .isOpenAt()
                .after(DAY)
                .hasEndedAt("L3_rejected");
    }

    @Test
    void the_next_level_goes_on_after_the_windows_before_it_have_closed() {
        Chain.submitted()
                .approvedAt("L1")
                .after(DAY)
                .isOpenAt("L2")
                .isRevocableAt()
                .approvedAt("L2")
                .after(DAY)
                .isOpenAt("L3")
                .isRevocableAt()
                .approvedAt("L3")
                .isRevocableAt("L3")
                .after(DAY)
                .hasEndedAt("L1_done");
    }

    @Test
    void a_late_timer_leaves_the_window_open_so_the_deadline_is_checked_by_the_service() {
        Chain.submitted()
                .approvedAt("L1")
                .later(DAY.plusHours(1))
                .rolledBackAt("L1")
                .isOpenAt("L1");
    }

    @Test
    void late_timers_close_all_windows_that_are_due_in_their_order() {
        Chain.submitted()
                .approvedAt("L1")
                .later(Duration.ofHours(1))
                .approvedAt("L2")
                .later(Duration.ofHours(1))
                .approvedAt("L3")
                .later(DAY.plusHours(7))
                .isRevocableAt("L1", "L2", "L3")
                .after(Duration.ZERO)
                .hasEndedAt("L1_done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void an_early_timer_closes_its_own_window_only_so_the_service_puts_it_back(String level) {
        Chain chain = Chain.submitted()
                .approvedAt("L1", "L2", "L3")
                .later(Duration.ofHours(1))
                .early(level + "_window_closes");
        assertThatThrownBy(() -> chain.rolledBackAt(level)).isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.isOpenAt()
                .isRevocableAt(Stream.of("L1", "L2", "L3")
                        .filter(other -> !other.equals(level))
                        .toArray(String[]::new))
                .after(DAY)
                .hasEndedAt("L1_done");
    }

    @Test
    void a_task_is_due_after_two_days_and_belongs_to_its_cell_of_the_matrix() {
        Chain.submitted()
                .isDueAt("L1", Instant.parse("2026-03-04T09:00:00Z"))
                .isForApproversAt("L1", "L1:EMEA:TRAVEL")
                .later(Duration.ofHours(5))
                .approvedAt("L1")
                .isDueAt("L2", Instant.parse("2026-03-04T14:00:00Z"))
                .isForApproversAt("L2", "L2:EMEA:TRAVEL");
    }
}
