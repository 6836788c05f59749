package io.athenabudget.flows.checks;

import java.util.Map;
import java.util.Set;

/**
 * What the schemas of BPMN and DMN say where a file says nothing. Libraries write these values out, and they mean nothing
 * more when they stand there; any other value of the same attributes is refused.
 */
final class SchemaDefaults {
    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    private static final Map<String, Map<String, String>> OF_ELEMENTS = Map.of(
            "bpmn:definitions",
            Map.of(
                    "expressionLanguage", "http://www.w3.org/1999/XPath",
                    "typeLanguage", "http://www.w3.org/2001/XMLSchema"),
            "dmn:definitions",
            Map.of("expressionLanguage", FEEL, "typeLanguage", FEEL));

    private static final Map<String, Set<String>> OF_NODES = Map.of(
            "parallelMultiple", Set.of("false"),
            "isForCompensation", Set.of("false"),
            "instantiate", Set.of("false"),
            "startQuantity", Set.of("1"),
            "completionQuantity", Set.of("1"),
            "implementation", Set.of("##unspecified", "##WebService"),
            "gatewayDirection", Set.of("Unspecified"),
            "eventGatewayType", Set.of("Exclusive"),
            "behavior", Set.of("All"));

    private SchemaDefaults() {}

    static boolean says(XmlElement element, String attribute, String value) {
        return value.equals(OF_ELEMENTS.getOrDefault(element.name(), Map.of()).get(attribute))
                || (element.name().startsWith("bpmn:")
                        && OF_NODES.getOrDefault(attribute, Set.of()).contains(value));
    }
}
