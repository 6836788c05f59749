package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.DECISION_KEY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds attributes to the values they can have, ids to one element each, and everything to a bearable length. */
final class Values {
    private static final int LONGEST = 255;
    private static final int LONGEST_TEXT = 4_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(\\.\\d{1,16})?");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|[a-z]{1,20}|rgb\\([0-9, ]{5,15}\\)");
    private static final Pattern TYPE = Pattern.compile("([A-Za-z_][A-Za-z0-9_.-]{0,30}:)?tFormalExpression");
    private static final Pattern FEEL = Pattern.compile("feel|FEEL|https://www\\.omg\\.org/spec/DMN/20191111/FEEL/");
    private static final Pattern DAYS = Pattern.compile("P[1-9]\\d{0,4}D|[1-9]\\d{0,4}");

    private static final Map<String, Pattern> PATTERNS = patterns();

    /** What the shipped flow has no example of. */
    private static final Map<String, String> INSTEAD = Map.of(
            "camunda:type", "the only work it can be is another system's, “external”",
            "camunda:topic", "name it with a letter, then up to 99 letters, digits and “_”, “.” or “-”");

    private Values() {}

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new HashMap<>();
        String ids = "id sourceRef targetRef attachedToRef messageRef escalationRef default bpmnElement dmnElementRef"
                + " labelStyle categoryValueRef escalationCode";
        String booleans = "cancelActivity isInterrupting triggeredByEvent isSequential isExpanded isHorizontal"
                + " isMarkerVisible isClosed isBold isItalic isUnderline isStrikeThrough isCollapsed"
                + " useAlternativeInputDataShape";
        String numbers = "x y width height size resolution biodi:width biodi:annotationsWidth";
        String colours = "bioc:stroke bioc:fill color:background-color color:border-color color:color";
        put(patterns, ids, ID);
        put(patterns, booleans, BOOLEAN);
        put(patterns, numbers, NUMBER);
        put(patterns, colours, COLOUR);
        put(patterns, "xsi:type", TYPE);
        put(patterns, "expressionLanguage", FEEL);
        put(patterns, "camunda:historyTimeToLive camundadmn:historyTimeToLive", DAYS);
        put(patterns, "camunda:priority", Pattern.compile("\\d{1,3}"));
        put(patterns, "camunda:modelerTemplateVersion", Pattern.compile("\\d{1,6}"));
        put(patterns, "camunda:decisionRef", Pattern.compile(DECISION_KEY));
        put(patterns, "camunda:decisionRefBinding", Pattern.compile("deployment"));
        put(patterns, "camunda:type", Pattern.compile("external"));
        put(patterns, "camunda:topic", Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}"));
        put(patterns, "isExecutable", Pattern.compile("true"));
        put(patterns, "processType", Pattern.compile("None|Public|Private"));
        put(patterns, "associationDirection", Pattern.compile("None|One|Both"));
        put(patterns, "textFormat", Pattern.compile("text/plain"));
        put(patterns, "preferredOrientation", Pattern.compile("Rule-as-Row"));
        return patterns;
    }

    private static void put(Map<String, Pattern> patterns, String attributes, Pattern pattern) {
        for (String attribute : attributes.split(" ")) {
            patterns.put(attribute, pattern);
        }
    }

    static void check(XmlElement root, Findings findings) {
        Set<String> ids = new HashSet<>();
        root.all().forEach(element -> {
            element.attributes().forEach((attribute, value) -> checkValue(element, attribute, value, findings));
            if (element.text().length() > LONGEST_TEXT) {
                findings.error(
                        element,
                        "value-not-allowed",
                        element.label() + " contains a text that is too long: shorten it");
            }
            if (element.id() != null && !ids.add(element.id())) {
                findings.error(
                        element,
                        "duplicate-id",
                        "Two elements have the id " + Findings.quote(element.id()) + ": give one of them another");
            }
        });
    }

    private static void checkValue(XmlElement element, String attribute, String value, Findings findings) {
        Pattern pattern = SchemaDefaults.says(element, attribute, value) ? null : PATTERNS.get(attribute);
        if (value.length() > LONGEST) {
            findings.error(
                    element,
                    "value-not-allowed",
                    element.label() + " has a value of " + Findings.quote(attribute) + " longer than " + LONGEST
                            + " characters: shorten it");
        } else if (pattern != null && !pattern.matcher(value).matches()) {
            findings.error(
                    element,
                    "value-not-allowed",
                    element.label() + " has " + Findings.quote(attribute) + " set to " + Findings.quote(value)
                            + ", which it cannot be: "
                            + INSTEAD.getOrDefault(attribute, "set it as the shipped flow has it"));
        }
    }
}
