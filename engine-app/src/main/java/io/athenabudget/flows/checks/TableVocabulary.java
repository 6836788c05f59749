package io.athenabudget.flows.checks;

/** What the routing table may consist of: one decision that is one table. */
final class TableVocabulary {
    static final Vocabulary INSTANCE = new Vocabulary()
            .element(
                    "dmn:definitions",
                    "id name namespace exporter exporterVersion modeler:executionPlatform"
                            + " modeler:executionPlatformVersion",
                    "dmn:decision dmndi:DMNDI")
            .element(
                    "dmn:decision",
                    "id name camundadmn:historyTimeToLive camundadmn:versionTag",
                    "dmn:description dmn:question dmn:allowedAnswers dmn:variable dmn:decisionTable")
            .element("dmn:variable", "id name typeRef", "")
            .element(
                    "dmn:decisionTable",
                    "id hitPolicy preferredOrientation outputLabel biodi:annotationsWidth",
                    "dmn:description dmn:input dmn:output dmn:rule")
            .element("dmn:input", "id label biodi:width", "dmn:description dmn:inputExpression dmn:inputValues")
            .element("dmn:inputExpression", "id typeRef expressionLanguage", "dmn:text")
            .element("dmn:output", "id label name typeRef biodi:width", "dmn:description dmn:outputValues")
            .element("dmn:inputValues dmn:outputValues", "id expressionLanguage", "dmn:text")
            .element("dmn:rule", "id", "dmn:description dmn:inputEntry dmn:outputEntry")
            .element("dmn:inputEntry dmn:outputEntry", "id expressionLanguage", "dmn:description dmn:text")
            .text("dmn:description dmn:question dmn:allowedAnswers", "")
            .text("dmn:text", "")
            .element("dmndi:DMNDI", "", "dmndi:DMNDiagram")
            .element("dmndi:DMNDiagram", "id name useAlternativeInputDataShape", "dmndi:DMNShape dmndc:Size")
            .element("dmndi:DMNShape", "id dmnElementRef isCollapsed", "dmndc:Bounds")
            .element("dmndc:Bounds", "x y width height", "")
            .element("dmndc:Size", "width height", "")
            .repeated("dmn:decision dmn:input dmn:output dmn:rule dmn:inputEntry dmn:outputEntry dmndi:DMNShape");

    private TableVocabulary() {}
}
