package io.athenabudget.flows.checks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a file at random, and always in the same way for the same seed. */
final class Mutation {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*/?>");
    private static final Pattern VALUE = Pattern.compile("[\\w:]+=\"([^\"<>]*)\"");
    private static final Pattern TEXT = Pattern.compile(">([^<>\\s][^<>]*)<");

    private static final List<String> ELEMENTS = List.of(
            "<bpmn:scriptTask id=\"m%d\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>",
            "<bpmn:userTask id=\"m%d\"/>",
            "<bpmn:endEvent id=\"m%d\"/>",
            "<bpmn:exclusiveGateway id=\"m%d\"/>",
            "<bpmn:sequenceFlow id=\"m%d\" sourceRef=\"L1\" targetRef=\"L1_done\"/>",
            "<bpmn:boundaryEvent id=\"m%d\" attachedToRef=\"L1\"><bpmn:timerEventDefinition/></bpmn:boundaryEvent>",
            "<bpmn:subProcess id=\"m%d\"><bpmn:startEvent id=\"s%<d\"/></bpmn:subProcess>",
            "<bpmn:documentation>note %d</bpmn:documentation>",
            "<bpmn:extensionElements><camunda:executionListener class=\"m%d\" event=\"start\"/></bpmn:extensionElements>",
            "<bpmn:textAnnotation id=\"m%d\"><bpmn:text>note</bpmn:text></bpmn:textAnnotation>",
            "<rule id=\"m%d\"><inputEntry><text/></inputEntry><outputEntry><text>1</text></outputEntry></rule>");

    private static final List<String> ATTRIBUTES = List.of(
            " camunda:class=\"a.B\"",
            " camunda:asyncBefore=\"true\"",
            " camunda:assignee=\"${x}\"",
            " camunda:expression=\"${x}\"",
            " name=\"${x}\"",
            " default=\"L1_skip\"",
            " cancelActivity=\"false\"",
            " triggeredByEvent=\"true\"",
            " camunda:priority=\"50\"",
            " camunda:followUpDate=\"P1D\"",
            " camunda:modelerTemplateVersion=\"2\"");

    private static final List<String> TEXTS = List.of(
            "${outcome == 'APPROVED'}",
            "${category.getClass()}",
            "${amountBase &gt; 5}",
            "${levels.contains('L2')}",
            "${decisionId}",
            "#{1}",
            "PT1H",
            "P9D",
            "R3/PT1H",
            "OPEN",
            "&lt; 5",
            "\"L2\"",
            "\"IT\"",
            "-",
            "");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    byte[] of(byte[] file) {
        if (random.nextInt(12) == 0) {
            return bytes(file);
        }
        String text = new String(file, StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text = mutated(text);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] file) {
        byte[] copy = random.nextBoolean() ? file.clone() : Arrays.copyOf(file, random.nextInt(file.length));
        for (int i = random.nextInt(3); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private String mutated(String text) {
        return switch (random.nextInt(10)) {
            case 0 -> cut(text, any(text, TAG), "");
            case 1 -> removed(text);
            case 2 -> doubled(text);
            case 3 -> swapped(text, VALUE);
            case 4 -> swapped(text, TEXT);
            case 5 -> inserted(text, any(text, TAG).to, pick(ELEMENTS).formatted(random.nextInt(1_000)));
            case 6 -> inserted(text, endOfName(text, any(text, TAG)), pick(ATTRIBUTES));
            case 7 -> cut(text, any(text, TEXT), pick(TEXTS));
            case 8 -> cut(text, any(text, VALUE), pick(List.of("L1", "L2", "L3", "L1_done", "true", "x", "", "${x}")));
            default -> renamed(text);
        };
    }

    private record Span(int from, int to) {}

    private Span any(String text, Pattern pattern) {
        // What is drawn where matters least, and is half of a file.
        int drawing = text.indexOf(":BPMNDiagram");
        int end = drawing < 0 || random.nextInt(8) == 0 ? text.length() : drawing;
        Matcher matcher = pattern.matcher(text);
        int group = matcher.groupCount();
        return end > 0 && (matcher.find(random.nextInt(end)) || matcher.find(0))
                ? new Span(matcher.start(group), matcher.end(group))
                : new Span(0, 0);
    }

    private static String cut(String text, Span span, String replacement) {
        return text.substring(0, span.from) + replacement + text.substring(span.to);
    }

    private String removed(String text) {
        return cut(text, whole(text, any(text, TAG)), "");
    }

    private String doubled(String text) {
        Span element = whole(text, any(text, TAG));
        String copy = text.substring(element.from, element.to);
        return inserted(text, element.to, random.nextBoolean() ? copy : copy.replace("id=\"", "id=\"copy_"));
    }

    private static Span whole(String text, Span tag) {
        String name = text.substring(Math.min(tag.from + 1, text.length()), endOfName(text, tag));
        int end = text.indexOf("</" + name + ">", tag.to);
        return text.startsWith("/", tag.to - 2) || end < 0 ? tag : new Span(tag.from, end + name.length() + 3);
    }

    private static int endOfName(String text, Span tag) {
        int at = tag.from + 1;
        while (at < tag.to && " />\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at, text.length());
    }

    private String swapped(String text, Pattern pattern) {
        Span one = any(text, pattern);
        Span other = any(text, pattern);
        if (one.from > other.from) {
            Span first = other;
            other = one;
            one = first;
        }
        if (one.to > other.from) {
            return text;
        }
        return text.substring(0, one.from)
                + text.substring(other.from, other.to)
                + text.substring(one.to, other.from)
                + text.substring(one.from, one.to)
                + text.substring(other.to);
    }

    private String renamed(String text) {
        Span value = any(text, VALUE);
        String old = text.substring(value.from, value.to);
        return old.isEmpty() ? text : text.replace("\"" + old + "\"", "\"" + old + "_2\"");
    }

    private static String inserted(String text, int at, String part) {
        return text.substring(0, at) + part + text.substring(at);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
