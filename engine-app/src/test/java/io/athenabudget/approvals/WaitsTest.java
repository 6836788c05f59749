package io.athenabudget.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.athenabudget.RunningApplication;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Flows that let time pass between decisions, on a running system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitsTest extends RunningApplication {
    private static final String WAIT = """
            <bpmn:intermediateCatchEvent id="LET_IT_REST">
              <bpmn:timerEventDefinition id="rest"><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="rested" sourceRef="LET_IT_REST" targetRef="%s"/>
            """;

    @AfterAll
    void back() {
        publishFlow(shippedFlow(), null);
    }

    @Test
    void a_request_that_rests_between_two_levels_is_not_approved_yet() {
        restsBefore("L2_needed", "<bpmn:exclusiveGateway id=\"L2_needed\"");
        UUID request = submit("sales");
        approve("l1", request, "L1");
        request(request).then().body("status", is("PENDING")).body("step", empty());
        assertThat(eventsOf(request)).doesNotContain("RequestApproved");

        fire(request, "LET_IT_REST");

        request(request).then().body("status", is("PENDING")).body("step.key", contains("L2"));
    }

    @Test
    void one_that_rests_behind_the_last_level_is_approved() {
        restsBefore("L3_done", "<bpmn:endEvent id=\"L3_done\"");
        UUID request = submit("sales");
        approve("l1", request, "L1");
        approve("l2", request, "L2");
        approve("l3", request, "L3");
        request(request).then().body("status", is("APPROVED"));
        assertThat(eventsOf(request)).endsWith("RequestApproved");
    }

    private void restsBefore(String element, String xml) {
        leaveAssignedCategories();
        publishFlow(
                shippedFlow()
                        .replace("targetRef=\"" + element + "\"", "targetRef=\"LET_IT_REST\"")
                        .replace(xml, WAIT.formatted(element) + xml),
                null);
    }
}
