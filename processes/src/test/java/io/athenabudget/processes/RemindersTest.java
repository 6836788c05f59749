package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemindersTest {
    @BeforeEach
    void nothingSentYet() {
        Engine.SENT.clear();
    }

    @Test
    void each_level_reminds_after_one_day_and_escalates_after_two() {
        Chain chain = Chain.submitted();
        for (String level : new String[] {"L1", "L2", "L3"}) {
            Engine.SENT.clear();
            chain.after(Duration.ofHours(24));
            assertThat(Engine.SENT).containsExactly(level + "_reminded");
            chain.after(Duration.ofHours(24)).isOpenAt(level);
            assertThat(Engine.SENT).containsExactly(level + "_reminded", level + "_escalated");
            chain.approvedAt(level);
        }
    }

    @Test
    void a_decided_level_reminds_nobody() {
        Chain.submitted().approvedAt("L1").approvedAt("L2").approvedAt("L3").after(Duration.ofHours(48));
        assertThat(Engine.SENT).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void a_level_that_opens_again_reminds_and_escalates_anew(String level) {
        Chain chain = Chain.submitted();
        for (String each : List.of("L1", "L2", "L3").subList(0, level.charAt(1) - '0')) {
            chain.approvedAt(each);
        }
        chain.later(Duration.ofHours(20)).rolledBackAt(level).after(Duration.ofHours(23));
        assertThat(Engine.SENT).isEmpty();
        chain.after(Duration.ofHours(1));
        assertThat(Engine.SENT).containsExactly(level + "_reminded");
        chain.after(Duration.ofHours(24)).isOpenAt(level);
        assertThat(Engine.SENT).containsExactly(level + "_reminded", level + "_escalated");
        chain.rejectedAt(level).rolledBackAt(level).after(Duration.ofHours(24));
        assertThat(Engine.SENT).containsExactly(level + "_reminded", level + "_escalated", level + "_reminded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L1", "L2", "L3"})
    void a_level_decided_between_its_reminder_and_its_escalation_does_not_escalate(String level) {
        Chain chain = Chain.submitted();
        for (String each : List.of("L1", "L2", "L3").subList(0, level.charAt(1) - '1')) {
            chain.approvedAt(each);
        }
        chain.after(Duration.ofHours(24)).rejectedAt(level).after(Duration.ofHours(48));
        assertThat(Engine.SENT).containsExactly(level + "_reminded");
    }

    @Test
    void a_late_reminder_is_still_sent_while_the_level_is_open_and_not_after_its_decision() {
        Chain chain = Chain.submitted().later(Duration.ofHours(30)).after(Duration.ZERO);
        assertThat(Engine.SENT).containsExactly("L1_reminded");
        chain.later(Duration.ofHours(30)).approvedAt("L1").after(Duration.ZERO);
        assertThat(Engine.SENT).containsExactly("L1_reminded");
    }

    @Test
    void an_early_reminder_leaves_the_level_open() {
        Chain.submitted().later(Duration.ofHours(1)).early("L1_remind").isOpenAt("L1");
        assertThat(Engine.SENT).containsExactly("L1_reminded");
    }

    @Test
    void a_level_that_opens_again_takes_questions_and_reminds_beside_them() {
        Chain chain = Chain.submitted()
                .askedAt("L1")
                .approvedAt("L1")
                .rolledBackAt("L1")
                .askedAt("L1")
                .answeredAt("L1")
                .isOpenAt("L1")
                .after(Duration.ofHours(24));
        assertThat(Engine.SENT).containsExactly("L1_reminded");
        chain.askedAt("L1").rejectedAt("L1").isOpenAt().isRevocableAt("L1");
    }

    @Test
    void questions_and_answers_leave_each_level_open_and_can_be_repeated() {
        Chain chain = Chain.submitted();
        for (String level : new String[] {"L1", "L2", "L3"}) {
            chain.askedAt(level)
                    .answeredAt(level)
                    .askedAt(level)
                    .answeredAt(level)
                    .isOpenAt(level);
            chain.approvedAt(level);
        }
        chain.after(Duration.ofHours(24)).hasEndedAt("L3_window_closed");
    }
}
