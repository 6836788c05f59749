package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.Broken.by;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForbiddenExpressionsTest {
    private static final Draft SHIPPED = Draft.shipped();
    private static final String RULE = "expression-not-allowed";
    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null)}";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"conditions", "places", "values", "cells"})
    void what_is_not_in_the_grammar_is_refused(String what, Draft draft, String rule) {
        Broken.assertRefused(draft, rule);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                        EVIL,
                        "${execution.setVariable('category', 'x')}",
                        "${category.getClass()}",
                        "${category.length() > 1}",
                        "${category['class']}",
                        "${region.class.name == 'x'}",
                        "${levels.remove('L1')}",
                        "${levels.contains(category)}",
                        "${levels.contains('L1').toString() == 'true'}",
                        "${levels}",
                        "${levels.contains(levels.contains('L1'))}",
                        "${decisionResult.collectEntries('level')}",
                        "${remind.execute(execution)}",
                        "${runtimeService.deleteProcessInstance('a', 'b')}",
                        "${now() == null}",
                        "${currentUser() == 'admin'}",
                        "${unknown == 'x'}",
                        "${outcome = 'APPROVED'}",
                        "${outcome == 'APPROVED'} or ${true}",
                        "x${outcome == 'APPROVED'}",
                        "${outcome == '${category}'}",
                        "${outcome == \"#{category}\"}",
                        "#{outcome == 'APPROVED'}",
                        "${outcome == 'A\\'}' || true}",
                        "${outcome == 'A\\u0027}",
                        "\\${outcome == 'APPROVED'}",
                        "&#36;{category.getClass()}",
                        "<![CDATA[${category.getClass()}]]>",
                        "${categ<!-- -->ory.getClass()}",
                        "${\u0441ategory == 'x'}",
                        "${category == 'x'\u00a0}",
                        "${amountBase > 'x'}",
                        "${amountBase > category}",
                        "${amountBase == 'x'}",
                        "${category + region}",
                        "${amountBase}",
                        "${not amountBase}",
                        "${amountBase > 1e400}",
                        "${amountBase > 99999999999999999999}",
                        "${amountBase mod 0 == 1}",
                        "${outcome ? true : false}",
                        "${outcome instanceof String}",
                        "${}",
                        "${ }",
                        "$ {true}",
                        "true",
                        "",
                        "${((((((((((((((((((((((((((((((true))))))))))))))))))))))))))))))}",
                        "${" + "!".repeat(400) + "true}",
                        "${true" + " or true".repeat(60) + "}",
                        "${'" + "a".repeat(600) + "' == category}",
                        "${{1,2}}",
                        "${[1,2]}",
                        "${x -> x}",
                        "${a:b(category)}",
                        "${outcome == 'APPROVED'; true}",
                        "${outcome == 'APPROVED'}}",
                        "${nrOfInstances == 1}")
                .map(condition -> by(
                        condition, SHIPPED.with(">${outcome == 'APPROVED'}<", ">" + escaped(condition) + "<"), RULE));
    }

    /** As it stands in the file; what already is markup stays so. */
    private static String escaped(String condition) {
        return condition.startsWith("<!") || condition.startsWith("&") || condition.contains("<!--")
                ? condition
                : condition.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The engine evaluates most of these. */
    static Stream<Arguments> places() {
        return Stream.of(
                by("the name of a task", SHIPPED.with("L1 approval", EVIL), RULE),
                by("the name of a task, later", SHIPPED.with("L1 approval", "a #{b} c"), RULE),
                by("the name of a message", SHIPPED.with("name=\"Question\"", "name=\"Question${x}\""), RULE),
                by("the name of an escalation", SHIPPED.with("name=\"L1 rolled back\"", "name=\"${x}\""), RULE),
                by("the code of an escalation", SHIPPED.with("escalationCode=\"L1\"", "escalationCode=\"${x}\""), RULE),
                by("the name of the process", SHIPPED.with("name=\"Budget approval\"", "name=\"${x}\""), RULE),
                by("the version tag", SHIPPED.withAttribute("budget-approval", "camunda:versionTag=\"${x}\""), RULE),
                by("the history", SHIPPED.with("historyTimeToLive=\"P3650D\"", "historyTimeToLive=\"${x}\""), RULE),
                by(
                        "the table's reference",
                        SHIPPED.with("decisionRef=\"approval-routing\"", "decisionRef=\"${x}\""),
                        RULE),
                by("the priority", SHIPPED.withAttribute("L1", "camunda:priority=\"${x}\""), RULE),
                by(
                        "documentation",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                "<bpmn:startEvent id=\"submitted\"><bpmn:documentation>${x}</bpmn:documentation></bpmn:startEvent>"),
                        RULE),
                by("an id", SHIPPED.withAll("L1_reminded_definition", "${x}"), RULE),
                by(
                        "a property",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                "<bpmn:startEvent id=\"submitted\"><bpmn:extensionElements><camunda:properties><camunda:property name=\"a\" value=\"${x}\"/></camunda:properties></bpmn:extensionElements></bpmn:startEvent>"),
                        RULE),
                by(
                        "the diagram",
                        SHIPPED.with("<bpmndi:BPMNDiagram id=\"", "<bpmndi:BPMNDiagram name=\"${x}\" id=\""),
                        RULE),
                by(
                        "the name of the table",
                        SHIPPED.withCell("name=\"Which levels decide a request\"", "name=\"${x}\""),
                        RULE),
                by("a column's name", SHIPPED.withCell("label=\"Category\"", "label=\"#{x}\""), RULE),
                by("a parameter", SHIPPED.with(">${decisionId}<", ">${decisionId.class}<"), RULE),
                by(
                        "what the table answers",
                        SHIPPED.with(
                                "${decisionResult.collectEntries('level')}",
                                "${decisionResult.collectEntries('level').clear()}"),
                        RULE),
                by(
                        "a parameter's name",
                        SHIPPED.with("name=\"decisionId\"", "name=\"category\""),
                        "variable-not-allowed"),
                by(
                        "a parameter without a name",
                        SHIPPED.with("name=\"decisionId\"", "name=\"\""),
                        "variable-not-allowed"),
                by(
                        "a variable of the engine",
                        SHIPPED.with("name=\"decisionId\"", "name=\"execution\""),
                        "variable-not-allowed"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                by("a bean that is no step", SHIPPED.with("${remind}", "${submitRequest}"), "bean-not-allowed"),
                by(
                        "a call of a bean",
                        SHIPPED.with("\"${remind}\"", "\"${remind.execute(execution)}\""),
                        "bean-not-allowed"),
                by(
                        "a bean by its class",
                        SHIPPED.with("\"${remind}\"", "\"io.athenabudget.Remind\""),
                        "bean-not-allowed"),
                by("no bean", SHIPPED.with("camunda:delegateExpression=\"${remind}\"", ""), "bean-not-allowed"),
                by(
                        "a group in an expression",
                        SHIPPED.with("\"L1:${region}:${category}\"", "\"" + EVIL + "\""),
                        "wrong-group"),
                by(
                        "a group of another level",
                        SHIPPED.with("\"L1:${region}:${category}\"", "\"L2:${region}:${category}\""),
                        "wrong-group"),
                by(
                        "two groups",
                        SHIPPED.with("\"L1:${region}:${category}\"", "\"L1:${region}:${category},admin\""),
                        "wrong-group"),
                by("no group", SHIPPED.with("camunda:candidateGroups=\"L1:${region}:${category}\"", ""), "wrong-group"),
                by("a due date", SHIPPED.with("dueDate=\"P2D\"", "dueDate=\"" + EVIL + "\""), "duration-not-allowed"),
                by(
                        "a due date that is a date",
                        SHIPPED.with("dueDate=\"P2D\"", "dueDate=\"2030-01-01\""),
                        "duration-not-allowed"),
                by(
                        "a follow-up",
                        SHIPPED.withAttribute("L1", "camunda:followUpDate=\"${dateTime()}\""),
                        "duration-not-allowed"),
                by("a timer", SHIPPED.with(">PT24H<", ">${amountBase}<"), "duration-not-allowed"),
                by("a timer at once", SHIPPED.with(">PT24H<", ">PT0S<"), "duration-not-allowed"),
                by("a timer of a second", SHIPPED.with(">PT24H<", ">PT1S<"), "duration-not-allowed"),
                by("a timer of years", SHIPPED.with(">PT24H<", ">P1Y<"), "duration-not-allowed"),
                by("a timer of 400 days", SHIPPED.with(">PT24H<", ">P400D<"), "duration-not-allowed"),
                by("a timer of ages", SHIPPED.with(">PT24H<", ">PT99999999999999999999H<"), "duration-not-allowed"),
                by("a negative timer", SHIPPED.with(">PT24H<", ">-PT24H<"), "duration-not-allowed"),
                by("half a timer", SHIPPED.with(">PT24H<", ">PT<"), "duration-not-allowed"),
                by("no timer", SHIPPED.with(">PT24H<", "><"), "duration-not-allowed"),
                by("cron", cycle("0 0/5 * * * ?"), "duration-not-allowed"),
                by("for ever", cycle("R/PT1H"), "duration-not-allowed"),
                by("a thousand times", cycle("R1000/PT1H"), "duration-not-allowed"),
                by("every second", cycle("R3/PT1S"), "duration-not-allowed"),
                by("never", cycle("R0/PT1H"), "duration-not-allowed"),
                by(
                        "a million instances",
                        instances("<bpmn:loopCardinality>1000000</bpmn:loopCardinality>"),
                        "too-many-instances"),
                by(
                        "instances by the amount",
                        instances("<bpmn:loopCardinality>${amountBase}</bpmn:loopCardinality>"),
                        "too-many-instances"),
                by("no number of instances", instances(""), "too-many-instances"),
                by(
                        "a condition of completion",
                        instances(
                                "<bpmn:loopCardinality>3</bpmn:loopCardinality><bpmn:completionCondition>${nrOfInstances.class}</bpmn:completionCondition>"),
                        RULE),
                by("no boolean", SHIPPED.with("cancelActivity=\"false\"", "cancelActivity=\"${true}\""), RULE),
                by(
                        "yes for true",
                        SHIPPED.with("cancelActivity=\"false\"", "cancelActivity=\"no\""),
                        "value-not-allowed"),
                by(
                        "an id of 300 characters",
                        SHIPPED.with("id=\"L1_reminded\"", "id=\"" + "L".repeat(300) + "\""),
                        "value-not-allowed"),
                by("an id with a space", SHIPPED.with("id=\"L1_reminded\"", "id=\"a b\""), "value-not-allowed"),
                by(
                        "another table",
                        SHIPPED.with("decisionRef=\"approval-routing\"", "decisionRef=\"other\""),
                        "value-not-allowed"),
                by(
                        "the newest table",
                        SHIPPED.with("Binding=\"deployment\"", "Binding=\"latest\""),
                        "value-not-allowed"),
                by(
                        "another type",
                        SHIPPED.with("xsi:type=\"bpmn:tFormalExpression\"", "xsi:type=\"camunda:script\""),
                        "value-not-allowed"),
                by("the same id twice", SHIPPED.with("id=\"L1_reminded\"", "id=\"L1_escalated\""), "duplicate-id"));
    }

    private static Draft cycle(String text) {
        return SHIPPED.with(
                "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT24H</bpmn:timeDuration>",
                "<bpmn:timeCycle>" + text + "</bpmn:timeCycle>");
    }

    private static Draft instances(String content) {
        return SHIPPED.with(
                "camunda:candidateGroups=\"L1:${region}:${category}\" camunda:dueDate=\"P2D\"/>",
                "camunda:candidateGroups=\"L1:${region}:${category}\"><bpmn:multiInstanceLoopCharacteristics>" + content
                        + "</bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>");
    }

    static Stream<Arguments> cells() {
        Stream<Arguments> amounts = Stream.of(
                        "${amountBase > 1}",
                        "#{x}",
                        "amountBase > 1",
                        "> x",
                        "= 5",
                        "5 +",
                        "1..2",
                        "[1..2",
                        "[2..1]",
                        "&lt; \"x\"",
                        "date(\"2020-01-01\")",
                        "> 1 and &lt; 2",
                        "? > 1",
                        "not(5",
                        "1e9",
                        "null",
                        "--5",
                        "> 12345678901234567890",
                        "if true then 1 else 2",
                        "every x in [1] satisfies x > 1",
                        "{a: 1}.a",
                        "amountBase.toString()")
                .map(cell -> by("amount " + cell, SHIPPED.table(GoodFlowsTest.tableWith(cell, "", "")), RULE));
        Stream<Arguments> categories = Stream.of(
                        "IT",
                        "'IT'",
                        "\"IT\" or \"HR\"",
                        "\"I\\\"T\"",
                        "matches(?, \"(a+)+b\")",
                        "starts with(category, \"1\")",
                        "starts with(?, category)",
                        "contains(?)",
                        "contains ?",
                        "java.lang.System.exit(1)",
                        "> 5",
                        "upper case(?)",
                        "\"${x}\"",
                        "-,-",
                        "\"IT\",",
                        "string length(?) > 3",
                        "{x: function(a) external {java: {class: \"a\"}}}")
                .map(cell -> by("category " + cell, SHIPPED.table(GoodFlowsTest.tableWith("", cell, "")), RULE));
        Stream<Arguments> answers = Stream.of(
                        "",
                        "L1",
                        "'L1'",
                        "${x}",
                        "\"L1\" + category",
                        "[\"L1\"]",
                        "category",
                        "\"a\",\"b\"",
                        "1",
                        "null")
                .map(cell -> by(
                        "answer " + cell,
                        SHIPPED.withCell("<text>&quot;L1&quot;</text>", "<text>" + cell + "</text>"),
                        RULE));
        return Stream.of(amounts, categories, answers).flatMap(all -> all);
    }
}
