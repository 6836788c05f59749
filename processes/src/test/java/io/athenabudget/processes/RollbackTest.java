package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollbackTest {
    private static final List<String> LEVELS = List.of("L1", "L2", "L3");

    /** Every level that can be undone when the chain has been decided up to another. */
    @ParameterizedTest
    @CsvSource({"L1, L1", "L1, L2", "L2, L2", "L1, L3", "L2, L3", "L3, L3"})
    void undoing_an_approval_opens_its_level_undoes_what_followed_and_leaves_what_went_before(
            String undone, String decided) {
        Chain.submitted()
                .approvedAt(upTo(decided))
                .rolledBackAt(undone)
                .isOpenAt(undone)
                .isRevocableAt(before(undone))
                .approvedAt(from(undone))
                .isOpenAt()
                .isRevocableAt("L1", "L2", "L3")
                .after(Duration.ofDays(1))
                .hasEndedAt("L1_done");
    }

    @ParameterizedTest
    @CsvSource({"L1, L2", "L1, L3", "L2, L3"})
    void undoing_an_approval_undoes_a_later_rejection_too(String undone, String rejected) {
        Chain.submitted()
                .approvedAt(before(rejected))
                .rejectedAt(rejected)
                .rolledBackAt(undone)
                .isOpenAt(undone)
                .isRevocableAt(before(undone))
                .approvedAt(from(undone))
                .isOpenAt()
                .isRevocableAt("L1", "L2", "L3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void undoing_a_rejection_opens_its_level_and_leaves_what_went_before(String level) {
        Chain.submitted()
                .approvedAt(before(level))
                .rejectedAt(level)
                .isOpenAt()
                .isRevocableAt(upTo(level))
                .rolledBackAt(level)
                .isOpenAt(level)
                .isRevocableAt(before(level))
                .approvedAt(from(level))
                .after(Duration.ofDays(1))
                .hasEndedAt("L1_done");
    }

    /** One level after the other closes its window, a day after its decision; each can be undone until then. */
    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void an_approval_can_be_undone_after_the_windows_before_it_have_closed(String level) {
        Chain chain = Chain.submitted();
        for (String each : upTo(level)) {
            chain.approvedAt(each).later(Duration.ofHours(1));
        }
        chain.after(Duration.ofMinutes(23 * 60 - 1))
                .isRevocableAt(level)
                .rolledBackAt(level)
                .isOpenAt(level)
                .isRevocableAt();
    }

    @ParameterizedTest
    @CsvSource({"L1, L1", "L1, L2", "L2, L2", "L1, L3", "L2, L3", "L3, L3"})
    void a_closed_window_takes_no_rollback_while_a_later_one_is_open(String closed, String decided) {
        Chain chain = Chain.submitted();
        for (String each : upTo(decided)) {
            chain.approvedAt(each).later(Duration.ofHours(1));
        }
        int position = LEVELS.indexOf(closed);
        chain.after(Duration.ofHours(24 - LEVELS.indexOf(decided) + position - 1));
        assertThatThrownBy(() -> chain.rolledBackAt(closed)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void a_rejection_whose_window_has_closed_takes_no_rollback(String level) {
        Chain chain =
                Chain.submitted().approvedAt(before(level)).rejectedAt(level).after(Duration.ofDays(1));

        chain.hasEndedAt(level + "_rejected");
        assertThatThrownBy(() -> chain.rolledBackAt(level)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void a_decision_is_undone_once(String level) {
        Chain chain = Chain.submitted().approvedAt(upTo(level)).rolledBackAt(level);
        assertThatThrownBy(() -> chain.rolledBackAt(level)).isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.rejectedAt(level).rolledBackAt(level);
        assertThatThrownBy(() -> chain.rolledBackAt(level)).isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.isOpenAt(level);
    }

    @ParameterizedTest
    @CsvSource({"L1, L2", "L1, L3", "L2, L3"})
    void what_fell_with_an_earlier_decision_cannot_be_undone_itself(String undone, String fallen) {
        Chain chain = Chain.submitted().approvedAt(upTo(fallen)).rolledBackAt(undone);
        assertThatThrownBy(() -> chain.rolledBackAt(fallen)).isInstanceOf(MismatchingMessageCorrelationException.class);
        chain.isOpenAt(undone);
    }

    @Test
    void undoing_a_later_level_leaves_the_earlier_windows_and_their_dates() {
        Chain chain =
                Chain.submitted().approvedAt("L1").later(Duration.ofHours(3)).approvedAt("L2", "L3");
        Instant first = chain.windowEndsAt("L1");

        chain.rolledBackAt("L2").isOpenAt("L2").isRevocableAt("L1");

        assertThat(chain.windowEndsAt("L1")).isEqualTo(first);
    }

    @Test
    void a_level_can_be_decided_and_undone_in_several_rounds() {
        Chain chain = Chain.submitted();
        for (int round = 0; round < 3; round++) {
            chain.approvedAt("L1", "L2")
                    .rolledBackAt("L2")
                    .rejectedAt("L2")
                    .rolledBackAt("L1")
                    .isOpenAt("L1");
        }
        chain.approvedAt("L1", "L2", "L3").after(Duration.ofHours(24)).hasEndedAt("L3_done");
    }

    private static String[] upTo(String level) {
        return LEVELS.subList(0, LEVELS.indexOf(level) + 1).toArray(String[]::new);
    }

    private static String[] before(String level) {
        return LEVELS.subList(0, LEVELS.indexOf(level)).toArray(String[]::new);
    }

    private static String[] from(String level) {
        return LEVELS.subList(LEVELS.indexOf(level), LEVELS.size()).toArray(String[]::new);
    }
}
