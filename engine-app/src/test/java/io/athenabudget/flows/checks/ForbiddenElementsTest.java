package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.Broken.by;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForbiddenElementsTest {
    private static final Draft SHIPPED = Draft.shipped();
    private static final String ELEMENT = "element-not-allowed";
    private static final String ATTRIBUTE = "attribute-not-allowed";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"elements", "inside", "attributes", "work"})
    void what_is_not_in_the_vocabulary_is_refused(String what, Draft draft, String rule) {
        Broken.assertRefused(draft, rule);
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                        "<bpmn:scriptTask id=\"x\" scriptFormat=\"javascript\"><bpmn:script>java.lang.System.exit(1)</bpmn:script></bpmn:scriptTask>",
                        "<bpmn:callActivity id=\"x\" calledElement=\"budget-approval\"/>",
                        "<bpmn:task id=\"x\"/>",
                        "<bpmn:manualTask id=\"x\"/>",
                        "<bpmn:transaction id=\"x\"/>",
                        "<bpmn:adHocSubProcess id=\"x\"/>",
                        "<bpmn:complexGateway id=\"x\"/>",
                        "<bpmn:dataObject id=\"x\"/>",
                        "<bpmn:ioSpecification/>",
                        "<bpmn:property id=\"x\"/>",
                        "<bpmn:laneSet id=\"x\"/>",
                        "<bpmn:endEvent id=\"x\"><bpmn:terminateEventDefinition/></bpmn:endEvent>",
                        "<bpmn:endEvent id=\"x\"><bpmn:errorEventDefinition/></bpmn:endEvent>",
                        "<bpmn:intermediateThrowEvent id=\"x\"><bpmn:signalEventDefinition/></bpmn:intermediateThrowEvent>",
                        "<bpmn:intermediateThrowEvent id=\"x\"><bpmn:compensateEventDefinition/></bpmn:intermediateThrowEvent>",
                        "<bpmn:intermediateCatchEvent id=\"x\"><bpmn:linkEventDefinition/></bpmn:intermediateCatchEvent>",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>",
                        "<evil:userTask xmlns:evil=\"http://example.org/\" id=\"x\"/>",
                        "<scriptTask id=\"x\"/>",
                        "<dmn:decision xmlns:dmn=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"x\"/>",
                        "<bpmn:process id=\"inner\"/>")
                .map(element -> by(element, SHIPPED.withElement(element), ELEMENT));
    }

    static Stream<Arguments> inside() {
        return Stream.concat(
                Stream.of(
                                "<camunda:executionListener class=\"x\" event=\"start\"/>",
                                "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener>",
                                "<camunda:taskListener delegateExpression=\"${remind}\" event=\"create\"/>",
                                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                                "<camunda:field name=\"x\" stringValue=\"y\"/>",
                                "<camunda:formData><camunda:formField id=\"x\" type=\"string\"/></camunda:formData>",
                                "<camunda:failedJobRetryTimeCycle>R9/PT1S</camunda:failedJobRetryTimeCycle>",
                                "<camunda:in variables=\"all\"/>",
                                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>",
                                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:list><camunda:value>1</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>",
                                "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:map/></camunda:inputParameter></camunda:inputOutput>",
                                "<activiti:executionListener xmlns:activiti=\"http://activiti.org/bpmn\" class=\"x\"/>")
                        .map(extension -> by(
                                extension,
                                SHIPPED.with(
                                        "camunda:candidateGroups=\"L1:${region}:${category}\" camunda:dueDate=\"P2D\"/>",
                                        "camunda:candidateGroups=\"L1:${region}:${category}\"><bpmn:extensionElements>"
                                                + extension + "</bpmn:extensionElements></bpmn:userTask>"),
                                ELEMENT)),
                Stream.of(
                        by(
                                "an import",
                                SHIPPED.with(
                                        "<bpmn:process ",
                                        "<bpmn:import location=\"http://localhost:9/\" namespace=\"a\" importType=\"b\"/><bpmn:process "),
                                ELEMENT),
                        by(
                                "a signal",
                                SHIPPED.with("<bpmn:message ", "<bpmn:signal id=\"x\"/><bpmn:message "),
                                ELEMENT),
                        by(
                                "a pool",
                                SHIPPED.with("<bpmn:process ", "<bpmn:collaboration id=\"x\"/><bpmn:process "),
                                ELEMENT),
                        by(
                                "a fixed date",
                                SHIPPED.with(
                                        "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT24H</bpmn:timeDuration>",
                                        "<bpmn:timeDate>2030-01-01T00:00:00</bpmn:timeDate>"),
                                ELEMENT),
                        by(
                                "an element in a condition",
                                SHIPPED.with(">${levels.contains('L1')}<", ">${<camunda:script/>true}<"),
                                ELEMENT),
                        by(
                                "a decision service in the table",
                                SHIPPED.withCell("<decision ", "<decisionService id=\"x\"/><decision "),
                                ELEMENT),
                        by(
                                "a literal expression",
                                SHIPPED.withCell(
                                        "<decisionTable id",
                                        "<literalExpression id=\"x\"><text>1</text></literalExpression><decisionTable id"),
                                ELEMENT),
                        by(
                                "a function",
                                SHIPPED.withCell("<decision ", "<businessKnowledgeModel id=\"x\"/><decision "),
                                ELEMENT),
                        by(
                                "two conditions",
                                SHIPPED.with(
                                        "<bpmn:conditionExpression",
                                        "<bpmn:conditionExpression>${amountBase > 1}</bpmn:conditionExpression><bpmn:conditionExpression"),
                                "element-twice"),
                        by(
                                "two places for extensions",
                                SHIPPED.with(
                                        "<bpmn:extensionElements>",
                                        "<bpmn:extensionElements/><bpmn:extensionElements>"),
                                "element-twice"),
                        by(
                                "two durations",
                                SHIPPED.with(
                                        "<bpmn:timeDuration",
                                        "<bpmn:timeDuration>PT1H</bpmn:timeDuration><bpmn:timeDuration"),
                                "element-twice"),
                        by(
                                "two texts in a cell",
                                SHIPPED.withCell("<text/>", "<text/><text>5</text>"),
                                "element-twice"),
                        by(
                                "loose text",
                                SHIPPED.with("<bpmn:startEvent ", "${evil}<bpmn:startEvent "),
                                "text-not-allowed")));
    }

    static Stream<Arguments> work() {
        Draft good = Draft.workElsewhere();
        String type = "camunda:type=\"external\"";
        String topic = "camunda:topic=\"erp.book\"";
        return Stream.concat(
                Stream.of("mail", "shell", "camel", "mule", "connector", "External", "external ", "", "${type}", "#{1}")
                        .map(other ->
                                by(other, good.with(type, "camunda:type=\"" + other + "\""), "value-not-allowed")),
                Stream.concat(
                        Stream.of("", " ", "1", "a b", "a/b", "${region}", "a${1}", "#{1}", "ä", "a".repeat(101))
                                .map(other -> by(
                                        other,
                                        good.with(topic, "camunda:topic=\"" + other + "\""),
                                        "value-not-allowed")),
                        Stream.of(
                                by("no topic", good.with(topic, ""), "external-task"),
                                by("no type", good.with(type, ""), "external-task"),
                                by(
                                        "a bean as well",
                                        good.with(type, type + " camunda:delegateExpression=\"${remind}\""),
                                        "external-task"),
                                by(
                                        "an error that code throws",
                                        good.with(
                                                topic + "/>",
                                                topic + "><bpmn:extensionElements><camunda:errorEventDefinition"
                                                        + " errorRef=\"e\" expression=\"${1}\"/></bpmn:extensionElements>"
                                                        + "</bpmn:sendTask>"),
                                        ELEMENT),
                                by(
                                        "an error that is caught",
                                        good.withElement("<bpmn:boundaryEvent id=\"x\" attachedToRef=\"book\">"
                                                + "<bpmn:errorEventDefinition/></bpmn:boundaryEvent>"),
                                        ELEMENT),
                                by(
                                        "for many at once",
                                        good.with(
                                                topic + "/>",
                                                topic + "><bpmn:multiInstanceLoopCharacteristics/></bpmn:sendTask>"),
                                        ELEMENT),
                                by(
                                        "a parameter that changes the category",
                                        good.with(
                                                topic + "/>",
                                                topic + "><bpmn:extensionElements><camunda:inputOutput>"
                                                        + "<camunda:outputParameter name=\"category\">x"
                                                        + "</camunda:outputParameter></camunda:inputOutput>"
                                                        + "</bpmn:extensionElements></bpmn:sendTask>"),
                                        "variable-not-allowed"))));
    }

    static Stream<Arguments> attributes() {
        return Stream.concat(
                Stream.of(
                                "camunda:class=\"java.lang.Runtime\"",
                                "camunda:expression=\"${1}\"",
                                "camunda:type=\"external\"",
                                "camunda:topic=\"x\"",
                                "camunda:asyncBefore=\"true\"",
                                "camunda:asyncAfter=\"true\"",
                                "camunda:exclusive=\"false\"",
                                "camunda:jobPriority=\"${1}\"",
                                "camunda:assignee=\"admin\"",
                                "camunda:candidateUsers=\"admin\"",
                                "camunda:formKey=\"embedded:app:http://example.org/a.html\"",
                                "camunda:formRef=\"x\"",
                                "camunda:collection=\"${levels}\"",
                                "implementation=\"http://example.org/\"",
                                "isForCompensation=\"true\"",
                                "startQuantity=\"1000\"",
                                "bpmn:name=\"x\"",
                                "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:assignee=\"admin\"",
                                "xml:base=\"http://example.org/\"",
                                "xsi:schemaLocation=\"a http://localhost:9/a.xsd\"")
                        .map(attribute -> by(attribute, SHIPPED.withAttribute("L1", attribute), ATTRIBUTE)),
                Stream.of(
                        by(
                                "work of an end",
                                SHIPPED.with(
                                        "camunda:delegateExpression=\"${remind}\"",
                                        "camunda:type=\"external\" camunda:topic=\"x\""),
                                ATTRIBUTE),
                        by(
                                "work of the table",
                                SHIPPED.withAttribute("route", "camunda:type=\"external\" camunda:topic=\"x\""),
                                ATTRIBUTE),
                        by(
                                "a script in a condition",
                                SHIPPED.with(
                                        "<bpmn:conditionExpression xsi:type",
                                        "<bpmn:conditionExpression language=\"javascript\" xsi:type"),
                                ATTRIBUTE),
                        by(
                                "a condition elsewhere",
                                SHIPPED.with(
                                        "<bpmn:conditionExpression xsi:type",
                                        "<bpmn:conditionExpression camunda:resource=\"a.js\" xsi:type"),
                                ATTRIBUTE),
                        by(
                                "a candidate starter",
                                SHIPPED.withAttribute("budget-approval", "camunda:candidateStarterGroups=\"${x}\""),
                                ATTRIBUTE),
                        by(
                                "a variable from the table",
                                SHIPPED.withAttribute("route", "camunda:resultVariable=\"levels\""),
                                ATTRIBUTE),
                        by(
                                "another version of the table",
                                SHIPPED.withAttribute("route", "camunda:decisionRefVersion=\"1\""),
                                ATTRIBUTE),
                        by(
                                "a variable of an event",
                                SHIPPED.withAttribute("L1_question_definition", "camunda:variableEvents=\"create\""),
                                ATTRIBUTE),
                        by(
                                "an aggregation",
                                SHIPPED.withCell(
                                        "hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"COUNT\""),
                                ATTRIBUTE),
                        by(
                                "an input variable",
                                SHIPPED.withCell(
                                        "<input id=\"amountBase\"",
                                        "<input camunda:inputVariable=\"x\" id=\"amountBase\""),
                                ATTRIBUTE)));
    }
}
