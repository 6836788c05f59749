package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.Broken.by;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenGraphTest {
    private static final Draft SHIPPED = Draft.shipped();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"references", "reach", "loops", "gateways"})
    void a_flow_that_would_hang_is_refused(String what, Draft draft, String rule) {
        Broken.assertRefused(draft, rule);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                by(
                        "no process",
                        SHIPPED.diagram(
                                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"a\"/>"),
                        "no-process"),
                by(
                        "two processes",
                        SHIPPED.with(
                                "</bpmn:process>", "</bpmn:process><bpmn:process id=\"other\" isExecutable=\"true\"/>"),
                        "several-processes"),
                by("another key", SHIPPED.with("id=\"budget-approval\"", "id=\"other\""), "wrong-key"),
                by("no key", SHIPPED.with("id=\"budget-approval\"", ""), "wrong-key"),
                by(
                        "not executable",
                        SHIPPED.with("isExecutable=\"true\"", "isExecutable=\"false\""),
                        "value-not-allowed"),
                by("executable by default", SHIPPED.with("isExecutable=\"true\"", ""), "not-executable"),
                by("no history", SHIPPED.with("camunda:historyTimeToLive=\"P3650D\"", ""), "history-time-to-live"),
                by(
                        "an arrow from nothing",
                        SHIPPED.with("sourceRef=\"submitted\"", "sourceRef=\"nothing\""),
                        "dangling"),
                by("an arrow to nothing", SHIPPED.with("targetRef=\"route\"", "targetRef=\"nothing\""), "dangling"),
                by("an arrow without an end", SHIPPED.with("targetRef=\"route\"", ""), "dangling"),
                by("an arrow to an arrow", SHIPPED.with("targetRef=\"route\"", "targetRef=\"routed\""), "dangling"),
                by(
                        "an arrow into a subprocess",
                        SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"L2\""),
                        "dangling"),
                by(
                        "a boundary event of nothing",
                        SHIPPED.with("attachedToRef=\"L1\"", "attachedToRef=\"nothing\""),
                        "dangling"),
                by(
                        "a boundary event of itself",
                        SHIPPED.with("attachedToRef=\"L1\"", "attachedToRef=\"L1_remind\""),
                        "dangling"),
                by(
                        "a boundary event of an event",
                        SHIPPED.with("attachedToRef=\"L1\"", "attachedToRef=\"submitted\""),
                        "dangling"),
                by(
                        "a boundary event elsewhere",
                        SHIPPED.with("attachedToRef=\"L1\"", "attachedToRef=\"L2\""),
                        "dangling"),
                by("a default of another", SHIPPED.with("default=\"L1_skip\"", "default=\"L2_skip\""), "dangling"),
                by(
                        "a message that is not there",
                        SHIPPED.with("messageRef=\"Message_Question\"", "messageRef=\"Message_X\""),
                        "dangling"),
                by(
                        "an escalation that is not there",
                        SHIPPED.with("escalationRef=\"Escalation_L1\"", "escalationRef=\"X\""),
                        "dangling"),
                by(
                        "a node without an id",
                        SHIPPED.with("<bpmn:endEvent id=\"L1_reminded\"", "<bpmn:endEvent"),
                        "id-missing"),
                by(
                        "a lie about arrows",
                        SHIPPED.with(
                                "<bpmn:startEvent id=\"submitted\" name=\"Request submitted\"/>",
                                "<bpmn:startEvent id=\"submitted\"><bpmn:outgoing>L1_open</bpmn:outgoing></bpmn:startEvent>"),
                        "dangling"));
    }

    static Stream<Arguments> reach() {
        return Stream.of(
                by("no start", SHIPPED.withoutElement("submit").withoutElement("submitted"), "start-event"),
                by(
                        "two starts",
                        SHIPPED.withElement(
                                "<bpmn:startEvent id=\"again\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"again\" targetRef=\"route\"/>"),
                        "start-event"),
                by(
                        "a subprocess without a start",
                        SHIPPED.withoutElement("L3_wait").withoutElement("L3_begins"),
                        "start-event"),
                by(
                        "a task by itself",
                        SHIPPED.withElement(
                                "<bpmn:userTask id=\"L9\" camunda:candidateGroups=\"L9:${region}:${category}\"/>"),
                        "never-reached"),
                by("an end by itself", SHIPPED.withElement("<bpmn:endEvent id=\"x\"/>"), "never-reached"),
                by(
                        "an island",
                        SHIPPED.withElement(
                                "<bpmn:parallelGateway id=\"a\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"a\" targetRef=\"L1_done\"/>"),
                        "never-reached"),
                by("a task that leads nowhere", SHIPPED.withoutElement("L1_complete"), "dangling"),
                by("a boundary event that leads nowhere", SHIPPED.withoutElement("L1_remind_flow"), "dangling"),
                by("a gateway that leads nowhere", SHIPPED.withElement("<bpmn:parallelGateway id=\"a\"/>"), "dangling"),
                by(
                        "an arrow out of an end",
                        SHIPPED.withElement("<bpmn:sequenceFlow id=\"f\" sourceRef=\"L1_done\" targetRef=\"L1\"/>"),
                        "dangling"),
                by(
                        "an arrow into the start",
                        SHIPPED.withElement(
                                        "<bpmn:sequenceFlow id=\"f\" sourceRef=\"L1_again\" targetRef=\"submitted\"/>")
                                .withoutElement("L1_reject"),
                        "dangling"),
                by(
                        "two arrows out of a task",
                        SHIPPED.withElement("<bpmn:sequenceFlow id=\"f\" sourceRef=\"L1\" targetRef=\"L1_done\"/>"),
                        "gateway-missing"),
                by(
                        "a trap",
                        SHIPPED.withElement(
                                        "<bpmn:userTask id=\"L9\" camunda:candidateGroups=\"L9:${region}:${category}\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"L9\" targetRef=\"L9\"/>")
                                .with("targetRef=\"L1_rejected\"", "targetRef=\"L9\""),
                        "no-way-to-an-end"));
    }

    static Stream<Arguments> loops() {
        String gateways = "<bpmn:exclusiveGateway id=\"a\"/><bpmn:exclusiveGateway id=\"b\" default=\"out\"/>"
                + "<bpmn:sequenceFlow id=\"ab\" sourceRef=\"a\" targetRef=\"b\"/>"
                + "<bpmn:sequenceFlow id=\"ba\" sourceRef=\"b\" targetRef=\"a\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${amountBase > 0}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                + "<bpmn:sequenceFlow id=\"out\" sourceRef=\"b\" targetRef=\"L1_needed\"/>";
        return Stream.of(
                by(
                        "gateways in a ring",
                        SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"a\"")
                                .withElement(gateways),
                        "loop-without-wait"),
                by(
                        "the table again and again",
                        SHIPPED.with(
                                "sourceRef=\"L1_needed\" targetRef=\"L1_stands\"",
                                "sourceRef=\"L1_needed\" targetRef=\"route\""),
                        "loop-without-wait"),
                by(
                        "through a subprocess",
                        SHIPPED.with(
                                "sourceRef=\"L1_stands\" targetRef=\"L1_done\"",
                                "sourceRef=\"L1_stands\" targetRef=\"L1_needed\""),
                        "loop-without-wait"),
                by(
                        "a gateway to itself",
                        SHIPPED.with(
                                "sourceRef=\"L1_needed\" targetRef=\"L1_stands\"",
                                "sourceRef=\"L1_needed\" targetRef=\"L1_needed\""),
                        "loop-without-wait"),
                by("a condition that holds already", conditionBackToItself(), "loop-without-wait"),
                by(
                        "an escalation back into its scope",
                        SHIPPED.with(
                                        "sourceRef=\"L1_undone\" targetRef=\"L1\"",
                                        "sourceRef=\"L1_undone\" targetRef=\"L1_stands\"")
                                .with(
                                        "sourceRef=\"L1_fork\" targetRef=\"L1_revocable\"",
                                        "sourceRef=\"L1_fork\" targetRef=\"L1_rolled_back\""),
                        "loop-without-wait"),
                by(
                        "a reminder that opens the step again",
                        SHIPPED.with(
                                "sourceRef=\"L1_remind\" targetRef=\"L1_reminded\"",
                                "sourceRef=\"L1_remind\" targetRef=\"L1\""),
                        "loop-multiplies"),
                by("a timer that forks into itself", timerBomb(), "loop-multiplies"),
                by("ten forks of ten", forks(10, 3), "too-many-branches"),
                by("eight forks of two", forks(2, 8), "too-many-branches"));
    }

    private static Draft conditionBackToItself() {
        return SHIPPED.withElement(
                "<bpmn:boundaryEvent id=\"c\" attachedToRef=\"L1\"><bpmn:conditionalEventDefinition id=\"cd\">"
                        + "<bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${amountBase > 0}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:boundaryEvent>"
                        + "<bpmn:sequenceFlow id=\"cf\" sourceRef=\"c\" targetRef=\"L1\"/>");
    }

    private static Draft timerBomb() {
        return SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"t\"")
                .withElement(
                        "<bpmn:intermediateCatchEvent id=\"t\"><bpmn:timerEventDefinition id=\"td\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT1M</bpmn:timeDuration>"
                                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:parallelGateway id=\"p\"/>"
                                + "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"t\" targetRef=\"p\"/><bpmn:sequenceFlow id=\"f2\" sourceRef=\"p\" targetRef=\"t\"/>"
                                + "<bpmn:sequenceFlow id=\"f3\" sourceRef=\"p\" targetRef=\"L1_needed\"/>");
    }

    /** Each stage sends several branches into the next, which does not join them. */
    private static Draft forks(int width, int stages) {
        StringBuilder elements = new StringBuilder();
        for (int stage = 0; stage < stages; stage++) {
            elements.append(
                    "<bpmn:parallelGateway id=\"p" + stage + "\"/><bpmn:exclusiveGateway id=\"m" + stage + "\"/>");
            for (int i = 0; i < width; i++) {
                elements.append("<bpmn:sequenceFlow id=\"f" + stage + "_" + i + "\" sourceRef=\"p" + stage
                        + "\" targetRef=\"m" + stage + "\"/>");
            }
            elements.append("<bpmn:sequenceFlow id=\"g" + stage + "\" sourceRef=\"m" + stage + "\" targetRef=\""
                    + (stage + 1 < stages ? "p" + (stage + 1) : "L1_needed") + "\"/>");
        }
        return SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"p0\"").withElement(elements.toString());
    }

    static Stream<Arguments> gateways() {
        String condition =
                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${amountBase > 5}</bpmn:conditionExpression>";
        return Stream.of(
                by("no default", SHIPPED.with(" default=\"L1_skip\"", ""), "condition-missing"),
                by(
                        "conditions that leave a gap",
                        SHIPPED.with(" default=\"L1_skip\"", "")
                                .with(
                                        "sourceRef=\"L1_needed\" targetRef=\"L1_stands\"/>",
                                        "sourceRef=\"L1_needed\" targetRef=\"L1_stands\">" + condition
                                                + "</bpmn:sequenceFlow>"),
                        "gateway-without-default"),
                by(
                        "a condition on the default",
                        SHIPPED.with(
                                "sourceRef=\"L1_needed\" targetRef=\"L1_stands\"/>",
                                "sourceRef=\"L1_needed\" targetRef=\"L1_stands\">" + condition
                                        + "</bpmn:sequenceFlow>"),
                        "condition-on-default"),
                by(
                        "a condition on the only arrow",
                        SHIPPED.with(
                                "sourceRef=\"submitted\" targetRef=\"route\"/>",
                                "sourceRef=\"submitted\" targetRef=\"route\">" + condition + "</bpmn:sequenceFlow>"),
                        "condition-without-gateway"),
                by(
                        "a condition behind a step",
                        SHIPPED.with(
                                "sourceRef=\"L1\" targetRef=\"L1_decided\"/>",
                                "sourceRef=\"L1\" targetRef=\"L1_decided\">" + condition + "</bpmn:sequenceFlow>"),
                        "condition-without-gateway"),
                by(
                        "an inclusive gateway without a way",
                        SHIPPED.with(
                                "sourceRef=\"L1_fork\" targetRef=\"L2_needed\"/>",
                                "sourceRef=\"L1_fork\" targetRef=\"L2_needed\">" + condition + "</bpmn:sequenceFlow>"),
                        "gateway-without-default"),
                by(
                        "a choice between tasks",
                        SHIPPED.with(
                                "<bpmn:exclusiveGateway id=\"L1_decided\" name=\"decision?\" default=\"L1_reject\"/>",
                                "<bpmn:eventBasedGateway id=\"L1_decided\"/>"),
                        "event-not-allowed"));
    }
}
