package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

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
    void a_closed_window_takes_no_rollback() {
        Chain chain = Chain.submitted().approvedAt("L1").after(DAY);
        Assertions.assertThatThrownBy(() -> chain.rolledBackAt("L1"))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.isOpenAt("L2");
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
    void a_task_is_due_after_two_days_and_belongs_to_its_cell_of_the_matrix() {
        Chain chain = Chain.submitted();
        assertThat(chain.task("L1").getDueDate()).isEqualTo(Date.from(java.time.Instant.parse("2026-03-04T09:00:00Z")));
        assertThat(chain.candidateGroups("L1")).isEqualTo(List.of("L1:EMEA:TRAVEL"));
    }
}
