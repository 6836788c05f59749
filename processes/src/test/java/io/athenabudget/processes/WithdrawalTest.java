package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void a_request_can_be_withdrawn_at_each_open_level() {
        Chain.submitted().withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().approvedAt("L1").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().approvedAt("L1", "L2").withdrawn().hasEndedAt("withdrawn");
    }

    @Test
    void a_request_can_be_withdrawn_while_its_outcome_is_revocable() {
        Chain.submitted().approvedAt("L1", "L2", "L3").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().rejectedAt("L1").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().approvedAt("L1").rejectedAt("L2").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().approvedAt("L1", "L2").rejectedAt("L3").withdrawn().hasEndedAt("withdrawn");
    }

    @Test
    void a_request_can_be_withdrawn_after_a_rollback_and_after_some_windows_have_closed() {
        Chain.submitted().approvedAt("L1", "L2").rolledBackAt("L2").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().rejectedAt("L1").rolledBackAt("L1").withdrawn().hasEndedAt("withdrawn");
        Chain.submitted().approvedAt("L1").after(DAY).withdrawn().hasEndedAt("withdrawn");
        Chain.submitted()
                .approvedAt("L1")
                .later(Duration.ofHours(1))
                .approvedAt("L2", "L3")
                .after(Duration.ofHours(23))
                .isRevocableAt("L2", "L3")
                .withdrawn()
                .hasEndedAt("withdrawn");
    }

    @Test
    void a_withdrawn_request_sends_nothing_and_takes_no_rollback() {
        Engine.SENT.clear();
        Chain chain = Chain.submitted().approvedAt("L1").withdrawn().after(Duration.ofDays(3));
        assertThat(Engine.SENT).isEmpty();
        assertThatThrownBy(() -> chain.rolledBackAt("L1")).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(chain::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void a_final_request_cannot_be_withdrawn() {
        Chain rejected = Chain.submitted().rejectedAt("L1").after(DAY);
        assertThatThrownBy(rejected::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
        Chain approved = Chain.submitted().approvedAt("L1", "L2", "L3").after(DAY);
        assertThatThrownBy(approved::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
    }
}
