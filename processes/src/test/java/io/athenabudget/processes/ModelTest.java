package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {
    private static final String BPMN = "budget-approval.bpmn";
    private static final String DMN = "approval-routing.dmn";

    /** What the routing table asks for, or a variable compared with a constant; as files write it. */
    private static final String CONDITION =
            "(levels\\.contains\\('\\w+'\\)|\\w+( \\+ \\w+)* (==|!=|&[gl]t;=?) ('[\\w:]+'|\\d+))";

    private static final String CONDITIONS = CONDITION + "( (and|or) " + CONDITION + ")*";

    /** A variable, conditions, and what the routing table answered. */
    private static final Pattern HARMLESS = Pattern.compile("\\$\\{(\\w+|" + CONDITIONS + "( and not \\(" + CONDITIONS
            + "\\))?|decisionResult\\.collectEntries\\('level'\\))}");

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

    @ParameterizedTest
    @MethodSource("flows")
    void every_element_has_a_place_in_the_diagram(Path flow) {
        BpmnModelInstance model = Bpmn.readModelFromFile(flow.resolve(BPMN).toFile());
        assertThat(model.getModelElementsByType(FlowNode.class))
                .isNotEmpty()
                .allMatch(node -> Objects.nonNull(node.getDiagramElement()));
        assertThat(model.getModelElementsByType(SequenceFlow.class))
                .isNotEmpty()
                .allMatch(edge -> Objects.nonNull(edge.getDiagramElement()));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void a_flow_brings_no_code(Path flow) throws IOException {
        String bpmn = Files.readString(flow.resolve(BPMN));
        String dmn = Files.readString(flow.resolve(DMN));

        assertThat(bpmn + dmn)
                .doesNotContainIgnoringCase("script")
                .doesNotContainIgnoringCase("listener")
                .doesNotContain("camunda:class", "camunda:expression", "connector")
                .doesNotContain("camunda:field", "expressionLanguage");
        assertThat(found("camunda:type=\"([^\"]*)\"", bpmn)).isSubsetOf("external");
        assertThat(found("camunda:delegateExpression=\"([^\"]*)\"", bpmn))
                .isSubsetOf("${remind}", "${escalate}", "${notify}");
        assertThat(found("([$#]\\{[^}]*\\})", bpmn)).allMatch(HARMLESS.asMatchPredicate());
        assertThat(found("([$#]\\{)", dmn)).isEmpty();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Every flow there is, shipped or for tests only. */
    static List<Path> flows() throws IOException {
        List<Path> flows = new ArrayList<>();
        for (String resources : List.of("src/main/resources", "src/test/resources")) {
            try (Stream<Path> entries = Files.list(Path.of(resources))) {
                entries.filter(Files::isDirectory).sorted().forEach(flows::add);
            }
        }
        return flows;
    }
}
