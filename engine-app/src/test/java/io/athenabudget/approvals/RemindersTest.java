package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.RunningApplication;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timers of a level, as the engine fires them. */
class RemindersTest extends RunningApplication {
    @ParameterizedTest
    @CsvSource({"L1_remind, ApprovalReminded", "L1_escalate, ApprovalEscalated"})
    void a_level_that_is_not_decided_in_time_is_told_about(String timer, String event) {
        UUID request = submit("sales");
        fire(request, timer);
        assertThat(eventsOf(request)).endsWith(event);
    }

    @Test
    void each_level_has_its_own() {
        UUID request = submit("sales");
        approve("l1", request, "L1");
        fire(request, "L2_remind");
        assertThat(jdbc.sql("select step from request_history where request_id = ? and event = 'ApprovalReminded'")
                        .param(request)
                        .query(String.class)
                        .list())
                .containsExactly("L2");
    }
}
