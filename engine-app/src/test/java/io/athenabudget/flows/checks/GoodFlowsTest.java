package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoodFlowsTest {
    @ParameterizedTest
    @MethodSource("folders")
    void a_flow_that_runs_is_publishable(Path folder) {
        Report report = Draft.read(folder).check();

        assertThat(report.findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(report.publishable()).isTrue();
    }

    static List<Path> folders() {
        return Draft.folders();
    }

    @Test
    void the_shipped_flow_gives_nothing_to_talk_about() {
        assertThat(Draft.shipped().check().findings()).isEmpty();
        assertThat(Draft.parallel().check().findings()).isEmpty();
    }

    @Test
    void work_for_other_systems_is_warned_of_where_none_can_come() {
        Draft draft = Draft.workElsewhere();

        assertThat(draft.check().findings()).isEmpty();
        assertThat(new FlowChecks(Draft.EVERYBODY, false)
                        .check(draft.bpmn(), draft.dmn())
                        .findings())
                .extracting(Finding::severity, Finding::rule, Finding::elementId)
                .containsExactlyInAnyOrder(
                        tuple(Severity.WARNING, "nobody-works", "reserve"),
                        tuple(Severity.WARNING, "nobody-works", "book"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("redesigns")
    void what_an_administrator_may_want_is_publishable(String what, Draft draft) {
        assertThat(draft.check().findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    static Stream<Arguments> redesigns() {
        Draft shipped = Draft.shipped();
        return Stream.of(
                Arguments.of("a window of two days", shipped.with(">PT24H<", ">P2D<")),
                Arguments.of(
                        "a reminder every day",
                        shipped.with(
                                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT24H</bpmn:timeDuration>",
                                "<bpmn:timeCycle xsi:type=\"bpmn:tFormalExpression\">R5/PT24H</bpmn:timeCycle>")),
                Arguments.of(
                        "a condition on the amount",
                        shipped.with(">${levels.contains('L1')}<", ">${levels.contains('L1') and amountBase &gt; 0}<")),
                Arguments.of(
                        "a condition on category and region",
                        shipped.with(
                                ">${levels.contains('L2')}<",
                                ">${(category == 'IT' || region != 'EMEA') &amp;&amp; amountBase * 2 &gt;= 10.5}<")),
                Arguments.of(
                        "two of three must agree",
                        shipped.with(
                                "camunda:candidateGroups=\"L3:${region}:${category}\" camunda:dueDate=\"P2D\"/>",
                                "camunda:candidateGroups=\"L3:${region}:${category}\"><bpmn:multiInstanceLoopCharacteristics>"
                                        + "<bpmn:loopCardinality>3</bpmn:loopCardinality><bpmn:completionCondition>"
                                        + "${nrOfCompletedInstances >= 2 or outcome == 'REJECTED'}</bpmn:completionCondition>"
                                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>")),
                Arguments.of(
                        "work for another system, and not for ever",
                        shipped.with(
                                "<bpmn:sequenceFlow id=\"submit\" sourceRef=\"submitted\" targetRef=\"route\"/>",
                                "<bpmn:sequenceFlow id=\"submit\" sourceRef=\"submitted\" targetRef=\"erp\"/>"
                                        + "<bpmn:sendTask id=\"erp\" camunda:type=\"external\" camunda:topic=\"a.b-c_D9\"/>"
                                        + "<bpmn:sequenceFlow id=\"asked\" sourceRef=\"erp\" targetRef=\"route\"/>"
                                        + "<bpmn:boundaryEvent id=\"late\" attachedToRef=\"erp\"><bpmn:timerEventDefinition>"
                                        + "<bpmn:timeDuration>P2D</bpmn:timeDuration></bpmn:timerEventDefinition>"
                                        + "</bpmn:boundaryEvent>"
                                        + "<bpmn:sequenceFlow id=\"unasked\" sourceRef=\"late\" targetRef=\"route\"/>")),
                Arguments.of(
                        "documentation, notes and colours",
                        shipped.with(
                                        "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                        "<bpmn:documentation>Who &amp; why</bpmn:documentation>"
                                                + "<bpmn:startEvent id=\"submitted\" name=\"Submitted ✓\"/>")
                                .withElement("<bpmn:textAnnotation id=\"note\"><bpmn:text>100 % $ of it</bpmn:text>"
                                        + "</bpmn:textAnnotation><bpmn:association id=\"to\" sourceRef=\"L1\""
                                        + " targetRef=\"note\"/>")),
                Arguments.of(
                        "a table that looks at everything",
                        shipped.table(tableWith(
                                "[1000..5000],&gt; 9000.50", "\"1:TRAVEL\",starts with(?, \"2\")", "not(\"EMEA\")"))),
                Arguments.of(
                        "other prefixes",
                        shipped.diagram(shipped.diagram()
                                .replace("bpmn:", "semantic:")
                                .replace("xmlns:bpmn=", "xmlns:semantic="))),
                Arguments.of(
                        "as the modeler writes it",
                        shipped.with(
                                        "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                        "<bpmn:startEvent id=\"submitted\" name=\"Request&#10;submitted\">"
                                                + "<bpmn:outgoing>submit</bpmn:outgoing></bpmn:startEvent>")
                                .with(
                                        "<bpmn:definitions ",
                                        "<bpmn:definitions xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\""
                                                + " xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                                                + " exporter=\"Camunda Modeler\" exporterVersion=\"5.30.0\""
                                                + " modeler:executionPlatform=\"Camunda Platform\""
                                                + " modeler:executionPlatformVersion=\"7.24.0\" ")
                                .with("<bpmndi:BPMNShape ", "<bpmndi:BPMNShape bioc:fill=\"#bbdefb\" ")),
                Arguments.of("as the engine's own library writes it", shipped.diagram(writtenAnew(shipped.bpmn()))),
                Arguments.of("a byte order mark", shipped.diagram("\uFEFF" + shipped.diagram())),
                Arguments.of("without a declaration", shipped.with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")));
    }

    /** With everything in it that the schema says anyway. */
    private static String writtenAnew(byte[] bpmn) {
        return Bpmn.convertToString(Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn)));
    }

    /** The shipped table with these cells in its first row. */
    static String tableWith(String amount, String category, String region) {
        String table = Draft.shipped().table();
        for (String cell : List.of(amount, category, region)) {
            int at = table.indexOf("<text/>");
            table = table.substring(0, at) + "<text>" + cell + "</text>" + table.substring(at + 7);
        }
        return table;
    }
}
