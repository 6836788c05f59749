package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: prints how often the other tests passed each element of the shipped diagram; all have to be passed. */
@Order(Integer.MAX_VALUE)
class CoverageTest {
    @Test
    void every_element_of_the_shipped_flow_is_covered() {
        assumeTrue(Engine.PASSED.size() > 1, "only meaningful after the other process tests");
        BpmnModelInstance model =
                Bpmn.readModelFromStream(CoverageTest.class.getResourceAsStream("/flow/budget-approval.bpmn"));
        Map<String, Integer> table = new TreeMap<>();
        count(model.getModelElementsByType(FlowNode.class), table);
        count(model.getModelElementsByType(SequenceFlow.class), table);

        StringBuilder text = new StringBuilder("\nCoverage of budget-approval.bpmn by the process tests\n");
        table.forEach((id, times) -> text.append("  %-40s %6d%n".formatted(id, times)));
        System.out.println(text.append("  %d elements%n".formatted(table.size())));

        assertThat(table).allSatisfy((id, times) -> assertThat(times).as(id).isPositive());
    }

    private static void count(Collection<? extends FlowElement> elements, Map<String, Integer> table) {
        elements.forEach(element -> table.put(element.getId(), Engine.PASSED.getOrDefault(element.getId(), 0)));
    }
}
