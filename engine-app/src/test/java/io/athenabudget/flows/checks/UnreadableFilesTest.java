package io.athenabudget.flows.checks;

import static io.athenabudget.flows.checks.Broken.by;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableFilesTest {
    private static final Draft SHIPPED = Draft.shipped();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void what_is_no_flow_is_refused(String what, Draft draft, String rule) {
        Broken.assertRefused(draft, rule);
    }

    static Stream<Arguments> what_is_no_flow_is_refused() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        String bpmn = SHIPPED.diagram();
        return Stream.of(
                by("empty", SHIPPED.diagram(""), "unreadable"),
                by("white space", SHIPPED.diagram(" \n "), "unreadable"),
                by("binary", SHIPPED.diagram(noise), "not-utf-8"),
                by("a picture", SHIPPED.diagram("PNG\u0000\u0001"), "unreadable"),
                by("no XML", SHIPPED.diagram("Dear administrator,"), "unreadable"),
                by("JSON", SHIPPED.diagram("{\"a\": 1}"), "unreadable"),
                by("cut off", SHIPPED.diagram(bpmn.substring(0, bpmn.length() / 2)), "unreadable"),
                by("two roots", SHIPPED.diagram(bpmn + "<a/>"), "unreadable"),
                by("an attribute twice", SHIPPED.withAttribute("L1", "id=\"L1\""), "unreadable"),
                by("an unbound prefix", SHIPPED.withAttribute("L1", "evil:class=\"x\""), "unreadable"),
                by("broken UTF-8", broken(bpmn, "L1 approval"), "not-utf-8"),
                by("UTF-16 with a mark", SHIPPED.diagram(utf16(bpmn, StandardCharsets.UTF_16)), "not-utf-8"),
                by("UTF-16 without", SHIPPED.diagram(utf16(bpmn, StandardCharsets.UTF_16LE)), "not-utf-8"),
                by("Latin 1 declared", SHIPPED.with("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""), "not-utf-8"),
                by("UTF-7 declared", SHIPPED.with("encoding=\"UTF-8\"", "encoding=\"UTF-7\""), "unreadable"),
                by("XML 1.1", SHIPPED.with("version=\"1.0\"", "version=\"1.1\""), "unreadable"),
                by("HTML", SHIPPED.diagram("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>"), "not-a-flow"),
                by(
                        "BPMN of no namespace",
                        SHIPPED.diagram("<definitions><process id=\"a\"/></definitions>"),
                        "not-a-flow"),
                by("a table for a diagram", SHIPPED.diagram(SHIPPED.table()), "not-a-flow"),
                by("a diagram for a table", SHIPPED.table(SHIPPED.diagram()), "not-a-table"),
                by("an empty table", SHIPPED.table(""), "unreadable"),
                by("too large", SHIPPED.diagram(bpmn + " ".repeat(1_000_000)), "too-large"),
                by("too large a table", SHIPPED.table("<a>" + "x".repeat(1_000_001)), "too-large"),
                by(
                        "an external entity",
                        doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
                        "doctype-not-allowed"),
                by("a remote DTD", doctype(" SYSTEM \"http://localhost:9/a.dtd\"", ""), "doctype-not-allowed"),
                by("a billion laughs", doctype(laughs(), "&l9;"), "doctype-not-allowed"),
                by(
                        "a parameter entity",
                        doctype("<!ENTITY % p SYSTEM \"http://localhost:9/\"> %p;", ""),
                        "doctype-not-allowed"),
                by("a harmless DOCTYPE", doctype("", ""), "doctype-not-allowed"),
                by("an undeclared entity", SHIPPED.with("L1 approval", "&nbsp;"), "unreadable"),
                by(
                        "a DOCTYPE in the table",
                        SHIPPED.withCell("<definitions", "<!DOCTYPE a><definitions"),
                        "doctype-not-allowed"),
                by(
                        "a style sheet",
                        SHIPPED.with("<bpmn:definitions", "<?xml-stylesheet href=\"a\"?><bpmn:definitions"),
                        "instruction-not-allowed"),
                by("6,000 nested subprocesses", nested(6_000), "nested-too-deeply"),
                by("100,000 nested elements", SHIPPED.diagram("<a>".repeat(100_000)), "nested-too-deeply"),
                by("50 nested subprocesses", nested(63), "nested-too-deeply"),
                by("a deep table", SHIPPED.table("<a>".repeat(1_000)), "nested-too-deeply"),
                by("20,000 elements", SHIPPED.withElement("<bpmn:task/>".repeat(20_000)), "too-many-elements"),
                by("501 elements", SHIPPED.withElement(ends(501)), "too-many-elements"),
                by("100 attributes", SHIPPED.withAttribute("L1", attributes(100, "")), "too-many-attributes"),
                by("11,000 attributes", SHIPPED.withAttribute("L1", attributes(11_000, "")), "unreadable"),
                by("100 namespaces", SHIPPED.withAttribute("L1", attributes(100, "xmlns:")), "too-many-attributes"),
                by("a long value", SHIPPED.with("L1 approval", "L".repeat(256)), "value-not-allowed"),
                by(
                        "a long text",
                        SHIPPED.withElement("<bpmn:documentation>" + "a".repeat(5_000) + "</bpmn:documentation>"),
                        "value-not-allowed"));
    }

    private static byte[] utf16(String text, Charset charset) {
        return text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(charset);
    }

    private static Draft broken(String text, String at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.indexOf(at)] = (byte) 0xC3;
        return SHIPPED.diagram(bytes);
    }

    private static Draft doctype(String subset, String used) {
        String declaration = subset.startsWith(" ") ? subset : " [" + subset + "]";
        return SHIPPED.with("<bpmn:definitions", "<!DOCTYPE a" + declaration + "><bpmn:definitions")
                .with("L1 approval", "L1 approval" + used);
    }

    private static String laughs() {
        return "<!ENTITY l0 \"ha\">"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                        .collect(Collectors.joining());
    }

    private static Draft nested(int depth) {
        return SHIPPED.withElement("<bpmn:subProcess>".repeat(depth) + "</bpmn:subProcess>".repeat(depth));
    }

    private static String ends(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<bpmn:endEvent id=\"end" + i + "\"/>")
                .collect(Collectors.joining());
    }

    private static String attributes(int count, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(i -> prefix + "a" + i + "=\"x\"")
                .collect(Collectors.joining(" "));
    }
}
