package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
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
    }

    @Test
    void a_final_request_cannot_be_withdrawn() {
        Chain chain = Chain.submitted().rejectedAt("L1").after(Duration.ofHours(24));
        assertThatThrownBy(chain::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
    }
}
