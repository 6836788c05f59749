package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
