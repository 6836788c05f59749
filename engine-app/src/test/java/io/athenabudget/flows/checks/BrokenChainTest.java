package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.Broken.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenChainTest {
    private static final Draft SHIPPED = Draft.shipped();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"windows", "events", "tables"})
    void a_flow_that_breaks_a_rule_of_the_domain_is_refused(String what, Draft draft, String rule) {
        Broken.assertRefused(draft, rule);
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                by(
                        "a window that never closes",
                        SHIPPED.withoutElement("L3_window_closes")
                                .withoutElement("L3_window_closes_flow")
                                .withoutElement("L3_window_closed"),
                        "window-without-timer"),
                by(
                        "a window that its timer leaves open",
                        SHIPPED.withAttribute("L3_window_closes", "cancelActivity=\"false\""),
                        "window-without-timer"),
                by("a window of 91 days", window("P91D"), "duration-not-allowed"),
                by("a window of 9 seconds", window("PT9S"), "duration-not-allowed"),
                by("a window of a month", window("P1M"), "duration-not-allowed"),
                by(
                        "a window that closes by a condition",
                        SHIPPED.with(
                                timer("L3_window_closes"),
                                "<bpmn:conditionalEventDefinition id=\"L3_window_closes_definition\"><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${amountBase > 0}</bpmn:condition></bpmn:conditionalEventDefinition>"),
                        "window-without-timer"),
                by(
                        "a window about nothing",
                        SHIPPED.diagram(removeLast(
                                SHIPPED.diagram(),
                                "<camunda:inputParameter name=\"decisionId\">${decisionId}</camunda:inputParameter>")),
                        "window-without-decision"),
                by(
                        "a window before any decision",
                        SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"w\"")
                                .withElement(
                                        "<bpmn:receiveTask id=\"w\" messageRef=\"Message_Rollback\"/><bpmn:sequenceFlow id=\"wf\" sourceRef=\"w\" targetRef=\"L1_needed\"/>"),
                        "window-without-decision"),
                by(
                        "a rollback that ends the chain",
                        SHIPPED.with(
                                "sourceRef=\"L3_undone\" targetRef=\"L3\"",
                                "sourceRef=\"L3_undone\" targetRef=\"L3_done\""),
                        "rollback-leads-elsewhere"),
                by(
                        "a rollback of a rejection that rejects",
                        SHIPPED.with(
                                "sourceRef=\"L1_rejection_revocable\" targetRef=\"L1\"",
                                "sourceRef=\"L1_rejection_revocable\" targetRef=\"L1_rejected\""),
                        "rollback-leads-elsewhere"),
                by(
                        "a rejection for good",
                        SHIPPED.with(
                                "sourceRef=\"L1_decided\" targetRef=\"L1_rejection_revocable\"",
                                "sourceRef=\"L1_decided\" targetRef=\"L1_rejected\""),
                        "decision-without-window"),
                by(
                        "an approval for good",
                        SHIPPED.with(
                                "sourceRef=\"L1_decided\" targetRef=\"L1_stands\"",
                                "sourceRef=\"L1_decided\" targetRef=\"L1_done\""),
                        "decision-without-window"));
    }

    private static Draft window(String duration) {
        return SHIPPED.with(timer("L3_window_closes"), timer("L3_window_closes").replace("PT24H", duration));
    }

    private static String timer(String boundary) {
        String diagram = SHIPPED.diagram();
        int from = diagram.indexOf("<bpmn:timerEventDefinition id=\"" + boundary + "_definition\"");
        String end = "</bpmn:timerEventDefinition>";
        return diagram.substring(from, diagram.indexOf(end, from) + end.length());
    }

    private static String removeLast(String text, String part) {
        int at = text.lastIndexOf(part);
        return text.substring(0, at) + text.substring(at + part.length());
    }

    static Stream<Arguments> events() {
        String message = "messageRef=\"Message_Question\"/>";
        return Stream.of(
                by("no withdrawal", SHIPPED.withoutElement("withdrawal"), "withdrawal-missing"),
                by(
                        "a withdrawal that goes on",
                        SHIPPED.withAttribute("withdraw", "isInterrupting=\"false\""),
                        "event-not-allowed"),
                by(
                        "a withdrawal by another message",
                        SHIPPED.with("messageRef=\"Message_Withdraw\"", "messageRef=\"Message_Rollback\""),
                        "message-not-allowed"),
                by(
                        "a second event subprocess",
                        SHIPPED.withElement(
                                "<bpmn:subProcess id=\"again\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"as\"><bpmn:messageEventDefinition id=\"ad\" messageRef=\"Message_Withdraw\"/></bpmn:startEvent><bpmn:endEvent id=\"ae\"/><bpmn:sequenceFlow id=\"af\" sourceRef=\"as\" targetRef=\"ae\"/></bpmn:subProcess>"),
                        "event-not-allowed"),
                by(
                        "a message nobody sends",
                        SHIPPED.with("name=\"Question\"", "name=\"Quest\""),
                        "message-not-allowed"),
                by(
                        "an approval that waits for a rollback",
                        SHIPPED.with(message, "messageRef=\"Message_Rollback\"/>"),
                        "message-not-allowed"),
                by(
                        "a question that interrupts",
                        SHIPPED.with(
                                "id=\"L1_question\" name=\"question\" cancelActivity=\"false\"",
                                "id=\"L1_question\" name=\"question\""),
                        "event-not-allowed"),
                by(
                        "the same question twice",
                        SHIPPED.with("messageRef=\"Message_Answer\"", "messageRef=\"Message_Question\""),
                        "message-not-allowed"),
                by(
                        "a task that waits for a question",
                        SHIPPED.with("messageRef=\"Message_Rollback\">", "messageRef=\"Message_Question\">"),
                        "message-not-allowed"),
                by(
                        "a start by a timer",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                "<bpmn:startEvent id=\"submitted\"><bpmn:timerEventDefinition id=\"td\"><bpmn:timeCycle>R3/PT1M</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"),
                        "event-not-allowed"),
                by(
                        "a start by a message",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                "<bpmn:startEvent id=\"submitted\"><bpmn:messageEventDefinition id=\"md\" messageRef=\"Message_Withdraw\"/></bpmn:startEvent>"),
                        "event-not-allowed"),
                by(
                        "a plain catch",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"L1_begins\"/>",
                                "<bpmn:intermediateCatchEvent id=\"L1_begins\"/>"),
                        "event-not-allowed"),
                by(
                        "two kinds of event at once",
                        SHIPPED.with(
                                "<bpmn:messageEventDefinition id=\"L1_reminded_definition\"",
                                "<bpmn:escalationEventDefinition id=\"x\" escalationRef=\"Escalation_L1\"/><bpmn:messageEventDefinition id=\"L1_reminded_definition\""),
                        "event-not-allowed"),
                by(
                        "a reminder about nothing",
                        SHIPPED.with(
                                "<bpmn:endEvent id=\"L1_done\" name=\"Done\"/>",
                                "<bpmn:endEvent id=\"L1_done\"><bpmn:messageEventDefinition id=\"md\" camunda:delegateExpression=\"${remind}\"/></bpmn:endEvent>"),
                        "reminder-without-step"),
                by(
                        "a rollback nothing catches",
                        SHIPPED.with("escalationCode=\"L3\"", "escalationCode=\"L9\"")
                                .with(
                                        "<bpmn:escalationEventDefinition id=\"L3_undone_definition\" escalationRef=\"Escalation_L3\"",
                                        "<bpmn:escalationEventDefinition id=\"L3_undone_definition\" escalationRef=\"Escalation_L2\""),
                        "escalation-not-caught"),
                by("an escalation without a code", SHIPPED.with(" escalationCode=\"L3\"", ""), "escalation-not-caught"),
                by("nobody decides", SHIPPED.diagram(nobody()), "no-approval"),
                by(
                        "an outcome before a decision",
                        SHIPPED.with(">${levels.contains('L1')}<", ">${outcome == 'APPROVED'}<")
                                .with("targetRef=\"L1_needed\"", "targetRef=\"before\"")
                                .withElement(
                                        "<bpmn:exclusiveGateway id=\"before\" default=\"bd\"/><bpmn:sequenceFlow id=\"bd\" sourceRef=\"before\" targetRef=\"L1_needed\"/><bpmn:sequenceFlow id=\"bo\" sourceRef=\"before\" targetRef=\"L1_done\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${outcome == 'APPROVED'}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                        "variable-not-set"),
                by(
                        "levels before the table",
                        SHIPPED.with("targetRef=\"route\"", "targetRef=\"L1_needed\"")
                                .with(
                                        "sourceRef=\"route\" targetRef=\"L1_needed\"",
                                        "sourceRef=\"L1_again2\" targetRef=\"L1_needed\"")
                                .withoutElement("routed")
                                .withoutElement("route"),
                        "variable-not-set"));
    }

    private static String nobody() {
        return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"a\">"
                + "<bpmn:process id=\"budget-approval\" isExecutable=\"true\"><bpmn:startEvent id=\"s\"/><bpmn:endEvent id=\"e\"/>"
                + "<bpmn:sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"e\"/></bpmn:process></bpmn:definitions>";
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                by("another table", SHIPPED.withCell("id=\"approval-routing\"", "id=\"other\""), "wrong-key"),
                by("two tables", SHIPPED.withCell("</decision>", "</decision><decision id=\"b\"/>"), "one-table"),
                by(
                        "no table",
                        SHIPPED.table(
                                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" namespace=\"a\"/>"),
                        "one-table"),
                by("no history", SHIPPED.withCell("camunda:historyTimeToLive=\"P3650D\"", ""), "history-time-to-live"),
                by("a policy the engine has not", SHIPPED.withCell("COLLECT", "PRIORITY"), "hit-policy-not-allowed"),
                by(
                        "an unknown input",
                        SHIPPED.withCell("<text>category</text>", "<text>requester</text>"),
                        "unknown-input"),
                by(
                        "an input that computes",
                        SHIPPED.withCell("<text>amountBase</text>", "<text>amountBase * 2</text>"),
                        "unknown-input"),
                by(
                        "the same input twice",
                        SHIPPED.withCell("<text>region</text>", "<text>category</text>"),
                        "table-not-typed"),
                by(
                        "an amount as a text",
                        SHIPPED.withCell("typeRef=\"double\"", "typeRef=\"string\""),
                        "table-not-typed"),
                by(
                        "a category as a number",
                        SHIPPED.withCell(
                                "<inputExpression id=\"category_expression\" typeRef=\"string\"",
                                "<inputExpression id=\"category_expression\" typeRef=\"integer\""),
                        "table-not-typed"),
                by("no level", SHIPPED.withCell("name=\"level\"", "name=\"step\""), "table-not-typed"),
                by(
                        "a level as a number",
                        SHIPPED.withCell("name=\"level\" typeRef=\"string\"", "name=\"level\" typeRef=\"integer\""),
                        "table-not-typed"),
                by(
                        "a cell too few",
                        SHIPPED.withCell("<inputEntry id=\"rule1_in2\">\n          <text/>\n        </inputEntry>", ""),
                        "table-not-typed"),
                by("no rows", SHIPPED.table(SHIPPED.table().replaceAll("(?s)<rule .*</rule>", "")), "table-size"),
                by(
                        "JUEL in a cell",
                        SHIPPED.withCell(
                                "<inputEntry id=\"rule1_in0\">",
                                "<inputEntry id=\"rule1_in0\" expressionLanguage=\"juel\">"),
                        "value-not-allowed"),
                by(
                        "JavaScript in a cell",
                        SHIPPED.withCell(
                                "<outputEntry id=\"rule1_level\">",
                                "<outputEntry id=\"rule1_level\" expressionLanguage=\"javascript\">"),
                        "value-not-allowed"),
                by("a level nobody has drawn", SHIPPED.withCell("&quot;L3&quot;", "&quot;L4&quot;"), "unknown-level"),
                by(
                        "a task without a table",
                        SHIPPED.with("camunda:decisionRef=\"approval-routing\"", ""),
                        "wrong-table"));
    }

    @Test
    void a_flow_that_asks_a_table_brings_it() {
        Report report = new FlowChecks(Draft.EVERYBODY, true).check(SHIPPED.diagram(), null);

        assertThat(report.publishable()).isFalse();
        assertThat(report.findings()).extracting(Finding::rule).contains("table-missing");
    }

    @Test
    void each_step_names_the_places_where_nobody_approves() {
        Report report = SHIPPED.check(except("L2", "EMEA"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("nobody-approves"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elementId()).isEqualTo("L2");
                    assertThat(finding.message()).contains("L2 approval", "1:TRAVEL in EMEA", "3:EVENTS in EMEA");
                });
        assertThat(report.publishable()).isFalse();
    }

    @Test
    void nobody_has_to_approve_where_the_table_never_asks() {
        Draft onlyInApac = SHIPPED.table(SHIPPED.table()
                .replace(
                        "<inputEntry id=\"rule2_in2\">\n          <text/>",
                        "<inputEntry id=\"rule2_in2\">\n          <text>\"APAC\"</text>"));

        assertThat(onlyInApac.check(except("L2", "EMEA")).publishable()).isTrue();
        assertThat(onlyInApac.check(except("L2", "APAC")).publishable()).isFalse();
    }

    private static Responsibility except(String nobodyAt, String nobodyIn) {
        return new Responsibility() {
            @Override
            public List<String> categories() {
                return Draft.EVERYBODY.categories();
            }

            @Override
            public List<String> regions() {
                return Draft.EVERYBODY.regions();
            }

            @Override
            public boolean somebodyIsAssigned(String level, String category, String region) {
                return !(level.equals(nobodyAt) && region.equals(nobodyIn));
            }
        };
    }

    @Test
    void gaps_and_overlaps_of_the_table_are_warnings() {
        assertThat(rulesOf(SHIPPED.table(SHIPPED.table()
                        .replaceAll("<text/>", "<text>\"x\"</text>")
                        .replaceAll("(_in0\">\\s*)<text>\"x\"</text>", "$1<text>-</text>"))))
                .contains("routing-gap");
        assertThat(rulesOf(SHIPPED.withCell("COLLECT", "UNIQUE"))).contains("routing-overlap");
        assertThat(rulesOf(SHIPPED.withCell("&quot;L2&quot;", "&quot;L1&quot;")))
                .contains("routing-overlap", "level-never-asked");
    }

    @Test
    void what_is_odd_but_works_is_a_warning() {
        assertThat(rulesOf(SHIPPED.with(">${levels.contains('L1')}<", ">${levels.contains('L7')}<")))
                .contains("unknown-level");
        assertThat(rulesOf(SHIPPED.withoutElement("L1_answer_flow")
                        .withoutElement("L1_answer")
                        .withoutElement("L1_question_answered")
                        .diagram(withoutShapes("L1_answer_flow", "L1_answer", "L1_question_answered"))))
                .contains("no-questions");
    }

    private static String withoutShapes(String... ids) {
        String diagram = SHIPPED.diagram();
        for (String id : ids) {
            diagram = diagram.replaceAll(
                    "(?s)<bpmndi:BPMN(Shape|Edge) [^>]*bpmnElement=\"" + id + "\".*?</bpmndi:BPMN\\1>", "");
            diagram = SHIPPED.diagram(diagram).withoutElement(id).diagram();
        }
        return diagram;
    }

    private static List<String> rulesOf(Draft draft) {
        Report report = draft.check();
        assertThat(report.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        return report.findings().stream().map(Finding::rule).toList();
    }
}
