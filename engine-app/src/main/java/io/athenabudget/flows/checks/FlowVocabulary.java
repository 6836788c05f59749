package io.athenabudget.flows.checks;

/** What an approval flow may be drawn with. What is not here is refused, so that nothing has to be known to be evil. */
final class FlowVocabulary {
    private static final String NODE = "id name camunda:modelerTemplate camunda:modelerTemplateVersion ";
    private static final String PARTS = "bpmn:documentation bpmn:extensionElements bpmn:incoming bpmn:outgoing ";
    private static final String EVENTS =
            "bpmn:messageEventDefinition bpmn:timerEventDefinition bpmn:conditionalEventDefinition"
                    + " bpmn:escalationEventDefinition ";
    private static final String DRAWING = "bpmn:textAnnotation bpmn:association bpmn:group ";
    private static final String NODES = "bpmn:startEvent bpmn:endEvent bpmn:boundaryEvent bpmn:intermediateThrowEvent"
            + " bpmn:intermediateCatchEvent bpmn:userTask bpmn:receiveTask bpmn:businessRuleTask bpmn:sendTask"
            + " bpmn:serviceTask bpmn:subProcess bpmn:exclusiveGateway bpmn:inclusiveGateway bpmn:parallelGateway"
            + " bpmn:eventBasedGateway bpmn:sequenceFlow ";

    static final Vocabulary INSTANCE = diagram(new Vocabulary()
            .element(
                    "bpmn:definitions",
                    "id name targetNamespace exporter exporterVersion modeler:executionPlatform"
                            + " modeler:executionPlatformVersion",
                    "bpmn:process bpmn:message bpmn:escalation bpmn:category bpmndi:BPMNDiagram")
            .element(
                    "bpmn:process",
                    "id name isExecutable isClosed processType camunda:historyTimeToLive camunda:versionTag",
                    "bpmn:documentation bpmn:extensionElements " + NODES + DRAWING)
            .element("bpmn:message", "id name", "")
            .element("bpmn:escalation", "id name escalationCode", "")
            .element("bpmn:startEvent", NODE + "isInterrupting", PARTS + EVENTS)
            .element("bpmn:endEvent bpmn:intermediateThrowEvent", NODE, PARTS + EVENTS)
            .element("bpmn:intermediateCatchEvent", NODE, PARTS + EVENTS)
            .element("bpmn:boundaryEvent", NODE + "attachedToRef cancelActivity", PARTS + EVENTS)
            .element(
                    "bpmn:userTask",
                    NODE + "camunda:candidateGroups camunda:dueDate camunda:followUpDate camunda:priority",
                    PARTS + "bpmn:multiInstanceLoopCharacteristics")
            .element("bpmn:receiveTask", NODE + "messageRef", PARTS)
            .element("bpmn:businessRuleTask", NODE + "camunda:decisionRef camunda:decisionRefBinding", PARTS)
            .element(
                    "bpmn:sendTask bpmn:serviceTask",
                    NODE + "camunda:delegateExpression camunda:type camunda:topic",
                    PARTS)
            .element("bpmn:subProcess", NODE + "triggeredByEvent", PARTS + NODES + DRAWING)
            .element("bpmn:exclusiveGateway bpmn:inclusiveGateway", NODE + "default", PARTS)
            .element("bpmn:parallelGateway bpmn:eventBasedGateway", NODE, PARTS)
            .element(
                    "bpmn:sequenceFlow",
                    "id name sourceRef targetRef",
                    "bpmn:documentation bpmn:extensionElements bpmn:conditionExpression")
            .text("bpmn:documentation", "id")
            .text("bpmn:incoming bpmn:outgoing", "")
            .text("bpmn:conditionExpression bpmn:condition", "id xsi:type")
            .element("bpmn:timerEventDefinition", "id", "bpmn:timeDuration bpmn:timeCycle")
            .text("bpmn:timeDuration bpmn:timeCycle", "id xsi:type")
            .element("bpmn:messageEventDefinition", "id messageRef camunda:delegateExpression", "")
            .element("bpmn:escalationEventDefinition", "id escalationRef", "")
            .element("bpmn:conditionalEventDefinition", "id", "bpmn:condition")
            .element(
                    "bpmn:multiInstanceLoopCharacteristics",
                    "id isSequential",
                    "bpmn:loopCardinality bpmn:completionCondition")
            .text("bpmn:loopCardinality bpmn:completionCondition", "id xsi:type")
            .element("bpmn:extensionElements", "", "camunda:inputOutput camunda:properties")
            .element("camunda:inputOutput", "", "camunda:inputParameter camunda:outputParameter")
            .text("camunda:inputParameter camunda:outputParameter", "name")
            .element("camunda:properties", "", "camunda:property")
            .element("camunda:property", "id name value", "")
            .element("bpmn:textAnnotation", "id textFormat", "bpmn:text")
            .text("bpmn:text", "")
            .element("bpmn:association", "id sourceRef targetRef associationDirection", "")
            .element("bpmn:group", "id categoryValueRef", "")
            .element("bpmn:category", "id name", "bpmn:categoryValue")
            .element("bpmn:categoryValue", "id value", "")
            .repeated(NODES + DRAWING + "bpmn:process bpmn:message bpmn:escalation bpmn:category bpmn:categoryValue"
                    + " bpmn:incoming bpmn:outgoing camunda:inputParameter camunda:outputParameter camunda:property"
                    + " bpmndi:BPMNShape bpmndi:BPMNEdge bpmndi:BPMNLabelStyle di:waypoint"));

    private FlowVocabulary() {}

    private static Vocabulary diagram(Vocabulary vocabulary) {
        String colours = " bioc:stroke bioc:fill color:background-color color:border-color color:color";
        return vocabulary
                .element(
                        "bpmndi:BPMNDiagram",
                        "id name documentation resolution",
                        "bpmndi:BPMNPlane bpmndi:BPMNLabelStyle")
                .element("bpmndi:BPMNPlane", "id bpmnElement", "bpmndi:BPMNShape bpmndi:BPMNEdge")
                .element(
                        "bpmndi:BPMNShape",
                        "id bpmnElement isExpanded isHorizontal isMarkerVisible" + colours,
                        "dc:Bounds bpmndi:BPMNLabel")
                .element("bpmndi:BPMNEdge", "id bpmnElement" + colours, "di:waypoint bpmndi:BPMNLabel")
                .element("bpmndi:BPMNLabel", "id labelStyle" + colours, "dc:Bounds")
                .element("bpmndi:BPMNLabelStyle", "id", "dc:Font")
                .element("dc:Font", "name size isBold isItalic isUnderline isStrikeThrough", "")
                .element("dc:Bounds", "x y width height", "")
                .element("di:waypoint", "x y", "");
    }
}
