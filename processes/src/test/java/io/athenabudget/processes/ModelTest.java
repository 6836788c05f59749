package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;

class ModelTest {
    private final BpmnModelInstance bpmn =
            Bpmn.readModelFromStream(ModelTest.class.getResourceAsStream("/flow/budget-approval.bpmn"));
    private final DmnModelInstance dmn =
            Dmn.readModelFromStream(ModelTest.class.getResourceAsStream("/flow/approval-routing.dmn"));

    @Test
    void every_name_that_code_relies_on_is_in_the_model() {
        assertThat(bpmn.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(BudgetApprovalProcess.PROCESS_KEY);
        assertThat(bpmn.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder(
                        BudgetApprovalProcess.MESSAGE_ROLLBACK,
                        BudgetApprovalProcess.MESSAGE_WITHDRAW,
                        BudgetApprovalProcess.MESSAGE_QUESTION,
                        BudgetApprovalProcess.MESSAGE_ANSWER);
        assertThat(dmn.getModelElementsByType(Decision.class))
                .extracting(Decision::getId)
                .containsExactly(BudgetApprovalProcess.DECISION_KEY);
        assertThat(dmn.getModelElementsByType(InputExpression.class))
                .extracting(input -> input.getText().getTextContent())
                .containsExactly(
                        BudgetApprovalProcess.VARIABLE_AMOUNT_BASE,
                        BudgetApprovalProcess.VARIABLE_CATEGORY,
                        BudgetApprovalProcess.VARIABLE_REGION);
        assertThat(Bpmn.convertToString(bpmn))
                .contains("${" + BudgetApprovalProcess.VARIABLE_OUTCOME + " == 'APPROVED'}")
                .contains("${" + BudgetApprovalProcess.VARIABLE_DECISION_ID + "}")
                .contains("${" + BudgetApprovalProcess.VARIABLE_LEVELS + ".contains('L1')}");
    }

    @Test
    void every_element_has_a_place_in_the_diagram() {
        Collection<org.camunda.bpm.model.bpmn.instance.FlowNode> nodes =
                bpmn.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class);
        assertThat(nodes).isNotEmpty().allMatch(node -> Objects.nonNull(node.getDiagramElement()));
    }
}
