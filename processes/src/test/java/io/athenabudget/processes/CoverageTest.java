package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs last: prints how often the other tests passed each element of a diagram; all have to be passed. */
@Order(Integer.MAX_VALUE)
class CoverageTest {
    @ParameterizedTest
    @ValueSource(strings = {"flow", "flow-parallel"})
    void every_element_of_the_diagram_is_covered(String flow) {
        Map<String, Integer> passed = Engine.PASSED.getOrDefault(flow, Map.of());
        assumeTrue(Engine.PASSED.size() > 3, "only meaningful after the other process tests");
        BpmnModelInstance model =
                Bpmn.readModelFromStream(CoverageTest.class.getResourceAsStream("/" + flow + "/budget-approval.bpmn"));
        Map<String, Integer> table = new TreeMap<>();
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            table.put(element.getId(), passed.getOrDefault(element.getId(), 0));
        }

        StringBuilder text = new StringBuilder("%nCoverage of %s by the process tests%n".formatted(flow));
        table.forEach((id, times) -> text.append("  %-40s %6d%n".formatted(id, times)));
        System.out.println(text.append("  %d elements%n".formatted(table.size())));

        assertThat(table).allSatisfy((id, times) -> assertThat(times).as(id).isPositive());
    }
}
