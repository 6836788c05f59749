package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Windows that close while one watches, and timers that come at the wrong time. */
@TestPropertySource(properties = "athena.flow.rollback-window=PT4S")
class WindowsTest extends RunningApplication {
    @Autowired
    private ManagementService management;

    @Test
    void when_the_last_window_closes_the_request_is_final_and_the_chain_has_ended() {
        UUID request = submit("sales");
        UUID rejection = reject("l1", request, "L1");
        request(request).then().body("final", is(false));

        await().atMost(Duration.ofSeconds(40)).until(() -> eventsOf(request).contains("RequestFinalized"));

        request(request).then().body("status", is("REJECTED")).body("final", is(true));
        rollBack("l1", rejection).then().statusCode(409).body("type", endsWith("/window-closed"));
    }

    @Test
    void a_timer_that_comes_early_does_not_shorten_the_window() {
        UUID request = submit("sales");
        UUID approval = approve("l1", request, "L1");
        jdbc.sql("update approval set rollback_until = rollback_until + interval '1 hour' where id = ?")
                .param(approval)
                .update();
        Job window = window(request);

        management.executeJob(window.getId());

        assertThat(window(request).getDuedate()).isAfter(window.getDuedate());
        rollBack("l1", approval).then().statusCode(200);
    }

    private Job window(UUID request) {
        return management
                .createJobQuery()
                .processInstanceId(jdbc.sql("select process_instance_id from budget_request where id = ?")
                        .param(request)
                        .query(String.class)
                        .single())
                .activityId("L1_window_closes")
                .singleResult();
    }
}
