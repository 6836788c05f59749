package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** L1, then finance and legal at the same time, then L3: the flow in {@code flow-parallel}. */
class ParallelLevelsTest {
    private static final Duration DAY = Duration.ofHours(24);
    private static final String FINANCE = "L2_finance";
    private static final String LEGAL = "L2_legal";

    @BeforeEach
    void nothingSentYet() {
        Engine.SENT.clear();
    }

    private static Chain parallel() {
        return Chain.submitted("flow-parallel", "TRAVEL").approvedAt("L1");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void the_next_level_opens_when_both_have_approved(String first, String second) {
        parallel()
                .isOpenAt(FINANCE, LEGAL)
                .isRevocableAt("L1")
                .approvedAt(first)
                .isOpenAt(second)
                .isRevocableAt("L1", first)
                .approvedAt(second)
                .isOpenAt("L3")
                .isRevocableAt("L1", first, second)
                .approvedAt("L3")
                .isOpenAt()
                .isRevocableAt("L1", first, second, "L3")
                .after(DAY)
                .hasEndedAt("L1_done");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void undoing_one_before_the_other_decides_opens_only_that(String undone, String other) {
        parallel()
                .approvedAt(undone)
                .rolledBackAt(undone)
                .isOpenAt(undone, other)
                .isRevocableAt("L1")
                .approvedAt(other)
                .isOpenAt(undone)
                .approvedAt(undone)
                .isOpenAt("L3");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void undoing_one_withdraws_the_next_level_and_leaves_the_other(String undone, String other) {
        Chain chain = parallel().approvedAt(other).later(Duration.ofHours(2)).approvedAt(undone);
        Instant until = chain.windowEndsAt(other);

        chain.rolledBackAt(undone).isOpenAt(undone).isRevocableAt("L1", other);

        assertThat(chain.windowEndsAt(other)).isEqualTo(until);
        chain.approvedAt(undone).isOpenAt("L3").isRevocableAt("L1", FINANCE, LEGAL);
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void undoing_one_undoes_the_next_level_s_decision(String undone, String other) {
        parallel()
                .approvedAt(FINANCE, LEGAL, "L3")
                .rolledBackAt(undone)
                .isOpenAt(undone)
                .isRevocableAt("L1", other)
                .approvedAt(undone)
                .rejectedAt("L3")
                .rolledBackAt(undone)
                .isOpenAt(undone)
                .isRevocableAt("L1", other)
                .approvedAt(undone, "L3")
                .after(DAY)
                .hasEndedAt("L2_done");
    }

    @Test
    void undoing_both_opens_both() {
        parallel()
                .approvedAt(FINANCE, LEGAL)
                .rolledBackAt(FINANCE)
                .rolledBackAt(LEGAL)
                .isOpenAt(FINANCE, LEGAL)
                .isRevocableAt("L1")
                .approvedAt(LEGAL)
                .isOpenAt(FINANCE)
                .approvedAt(FINANCE)
                .isOpenAt("L3");
    }

    @Test
    void undoing_the_next_level_leaves_both() {
        parallel()
                .approvedAt(FINANCE, LEGAL, "L3")
                .rolledBackAt("L3")
                .isOpenAt("L3")
                .isRevocableAt("L1", FINANCE, LEGAL)
                .rejectedAt("L3")
                .rolledBackAt("L3")
                .isOpenAt("L3")
                .isRevocableAt("L1", FINANCE, LEGAL);
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void a_rejection_withdraws_the_other_and_undoing_it_opens_both_again(String rejected, String other) {
        parallel()
                .rejectedAt(rejected)
                .isOpenAt()
                .isRevocableAt("L1", rejected)
                .rolledBackAt(rejected)
                .isOpenAt(FINANCE, LEGAL)
                .isRevocableAt("L1")
                .approvedAt(other, rejected)
                .isOpenAt("L3");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void a_rejection_leaves_what_the_other_has_decided(String rejected, String other) {
        parallel()
                .approvedAt(other)
                .rejectedAt(rejected)
                .isOpenAt()
                .isRevocableAt("L1", other, rejected)
                .rolledBackAt(rejected)
                .isOpenAt(rejected)
                .isRevocableAt("L1", other)
                .approvedAt(rejected)
                .isOpenAt("L3");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void undoing_an_approval_opens_nothing_while_the_other_rejects(String rejected, String other) {
        parallel()
                .approvedAt(other)
                .rejectedAt(rejected)
                .rolledBackAt(other)
                .isOpenAt()
                .isRevocableAt("L1", rejected)
                .rolledBackAt(rejected)
                .isOpenAt(FINANCE, LEGAL)
                .approvedAt(FINANCE, LEGAL)
                .isOpenAt("L3");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance", "L2_legal"})
    void a_rejection_ends_the_chain_when_its_window_closes(String rejected) {
        parallel().rejectedAt(rejected).after(DAY).hasEndedAt(rejected + "_rejected");
        parallel()
                .approvedAt(rejected.equals(LEGAL) ? FINANCE : LEGAL)
                .later(Duration.ofHours(1))
                .rejectedAt(rejected)
                .after(DAY)
                .hasEndedAt(rejected + "_rejected");
    }

    @Test
    void undoing_the_first_level_undoes_everything() {
        Chain.submitted("flow-parallel", "TRAVEL")
                .rejectedAt("L1")
                .rolledBackAt("L1")
                .isOpenAt("L1");
        parallel().rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        parallel().approvedAt(FINANCE).rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        parallel().rejectedAt(LEGAL).rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        parallel().approvedAt(FINANCE, LEGAL).rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        parallel()
                .approvedAt(FINANCE, LEGAL, "L3")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .isRevocableAt()
                .approvedAt("L1")
                .isOpenAt(FINANCE, LEGAL)
                .isRevocableAt("L1");
    }

    @Test
    void several_rounds_leave_nothing_behind() {
        Chain chain = parallel();
        for (int round = 0; round < 3; round++) {
            chain.approvedAt(FINANCE, LEGAL, "L3")
                    .rolledBackAt(FINANCE)
                    .isOpenAt(FINANCE)
                    .rejectedAt(FINANCE)
                    .rolledBackAt(LEGAL)
                    .isOpenAt()
                    .rolledBackAt(FINANCE)
                    .isOpenAt(FINANCE, LEGAL)
                    .approvedAt(LEGAL, FINANCE)
                    .isOpenAt("L3")
                    .rejectedAt("L3")
                    .rolledBackAt(LEGAL)
                    .rolledBackAt(FINANCE)
                    .isOpenAt(FINANCE, LEGAL)
                    .isRevocableAt("L1");
        }
        chain.approvedAt(FINANCE, LEGAL)
                .isOpenAt("L3")
                .isRevocableAt("L1", FINANCE, LEGAL)
                .approvedAt("L3")
                .after(DAY)
                .hasEndedAt("L1_done");
    }

    @Test
    void each_window_closes_on_its_own_date_and_the_last_one_ends_the_chain() {
        parallel()
                .later(Duration.ofHours(1))
                .approvedAt(FINANCE)
                .later(Duration.ofHours(1))
                .approvedAt(LEGAL)
                .later(Duration.ofHours(1))
                .approvedAt("L3")
                .after(Duration.ofHours(21))
                .isRevocableAt(FINANCE, LEGAL, "L3")
                .after(Duration.ofHours(1))
                .isRevocableAt(LEGAL, "L3")
                .after(Duration.ofHours(1))
                .isRevocableAt("L3")
                .after(Duration.ofHours(1))
                .hasEndedAt("L1_done");
    }

    @Test
    void a_closed_window_takes_no_rollback_but_its_approval_still_counts() {
        Chain chain = parallel().approvedAt(FINANCE).after(DAY).isOpenAt(LEGAL).isRevocableAt();
        assertThatThrownBy(() -> chain.rolledBackAt(FINANCE))
                .isInstanceOf(MismatchingMessageCorrelationException.class);

        chain.rejectedAt(LEGAL)
                .rolledBackAt(LEGAL)
                .isOpenAt(LEGAL)
                .approvedAt(LEGAL)
                .isOpenAt("L3")
                .rolledBackAt(LEGAL)
                .isOpenAt(LEGAL)
                .approvedAt(LEGAL)
                .isOpenAt("L3")
                .approvedAt("L3")
                .after(DAY)
                .hasEndedAt("L2_done");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance", "L2_legal"})
    void late_timers_close_what_is_due_whatever_was_decided(String rejected) {
        parallel()
                .approvedAt(FINANCE, LEGAL, "L3")
                .later(DAY.plusHours(7))
                .after(DAY)
                .hasEndedAt("L1_done");
        parallel()
                .approvedAt(FINANCE, LEGAL)
                .rejectedAt("L3")
                .later(DAY.plusHours(7))
                .after(DAY)
                .hasEndedAt("L3_rejected");
        parallel().rejectedAt(rejected).later(DAY.plusHours(7)).after(DAY).hasEndedAt(rejected + "_rejected");
    }

    @ParameterizedTest
    @CsvSource({"L2_finance, L2_legal", "L2_legal, L2_finance"})
    void an_early_timer_closes_its_own_window_only(String early, String other) {
        Chain chain = parallel().approvedAt(FINANCE, LEGAL).early(early + "_window_closes");
        assertThatThrownBy(() -> chain.rolledBackAt(early)).isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.isOpenAt("L3")
                .isRevocableAt("L1", other)
                .rolledBackAt(other)
                .isOpenAt(other)
                .approvedAt(other)
                .isOpenAt("L3");
    }

    @Test
    void two_approvals_at_once_cannot_both_miss_the_other() {
        parallel()
                .approvedAtOnceAt(FINANCE, LEGAL)
                .isOpenAt("L3")
                .rolledBackAt(FINANCE)
                .rolledBackAt(LEGAL)
                .approvedAtOnceAt(LEGAL, FINANCE)
                .isOpenAt("L3")
                .isRevocableAt("L1", FINANCE, LEGAL);
    }

    @Test
    void a_request_can_be_withdrawn_at_each_state() {
        Chain.submitted("flow-parallel", "TRAVEL").withdrawn().hasEndedAt("withdrawn");
        parallel().withdrawn().hasEndedAt("withdrawn");
        parallel().approvedAt(FINANCE).withdrawn().hasEndedAt("withdrawn");
        parallel().rejectedAt(LEGAL).withdrawn().hasEndedAt("withdrawn");
        parallel().approvedAt(FINANCE).rejectedAt(LEGAL).withdrawn().hasEndedAt("withdrawn");
        parallel().approvedAt(FINANCE, LEGAL).withdrawn().hasEndedAt("withdrawn");
        parallel().approvedAt(FINANCE, LEGAL, "L3").withdrawn().hasEndedAt("withdrawn");
        parallel().approvedAt(FINANCE, LEGAL).rejectedAt("L3").withdrawn().hasEndedAt("withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", FINANCE, LEGAL, "L3"})
    void each_level_takes_questions_reminds_and_escalates(String level) {
        Chain chain = Chain.submitted("flow-parallel", "TRAVEL");
        switch (level) {
            case FINANCE -> chain.approvedAt("L1", LEGAL);
            case LEGAL -> chain.approvedAt("L1", FINANCE);
            case "L3" -> chain.approvedAt("L1", FINANCE, LEGAL);
            default -> {}
        }
        chain.askedAt(level).answeredAt(level).isOpenAt(level).after(DAY).after(DAY);
        assertThat(Engine.SENT).containsExactly(level + "_reminded", level + "_escalated");
        chain.rejectedAt(level).after(DAY).hasEndedAt(level + "_rejected");
        assertThat(Engine.SENT).hasSize(2);
    }

    @Test
    void each_level_reminds_and_escalates_for_itself() {
        Chain chain = parallel().later(Duration.ofHours(1)).approvedAt(LEGAL).after(Duration.ofHours(23));
        assertThat(Engine.SENT).containsExactly("L2_finance_reminded");

        chain.rolledBackAt(LEGAL).after(DAY);
        assertThat(Engine.SENT)
                .containsExactlyInAnyOrder("L2_finance_reminded", "L2_finance_escalated", "L2_legal_reminded");

        chain.rejectedAt(FINANCE).after(Duration.ofHours(23));
        assertThat(Engine.SENT).hasSize(3);
    }

    @Test
    void questions_and_answers_stay_with_their_level() {
        parallel()
                .askedAt(LEGAL)
                .askedAt(FINANCE)
                .answeredAt(LEGAL)
                .answeredAt(FINANCE)
                .isOpenAt(FINANCE, LEGAL)
                .isRevocableAt("L1");
    }
}
