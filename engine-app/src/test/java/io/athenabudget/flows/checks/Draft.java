package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A flow and its table, to be spoilt. */
record Draft(byte[] bpmn, byte[] dmn) {
    private static final Path PROCESSES = Path.of("..", "processes", "src");

    /** Everybody decides everything. */
    static final Responsibility EVERYBODY = new Responsibility() {
        @Override
        public List<String> categories() {
            return List.of("1:TRAVEL", "2:SOFTWARE", "3:EVENTS");
        }

        @Override
        public List<String> regions() {
            return List.of("EMEA", "APAC");
        }

        @Override
        public boolean somebodyIsAssigned(String level, String category, String region) {
            return true;
        }
    };

    static Draft shipped() {
        return read(PROCESSES.resolve("main/resources/flow"));
    }

    static Draft parallel() {
        return read(PROCESSES.resolve("test/resources/flow-parallel"));
    }

    static Draft twoLevels() {
        return read(PROCESSES.resolve("test/resources/flow-2-levels"));
    }

    static Draft workElsewhere() {
        return read(PROCESSES.resolve("test/resources/flow-work-elsewhere"));
    }

    /** Every flow there is, shipped or for tests only. */
    static List<Path> folders() {
        return Stream.of("main/resources", "test/resources")
                .map(PROCESSES::resolve)
                .flatMap(Draft::list)
                .filter(Files::isDirectory)
                .sorted()
                .toList();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft read(Path folder) {
        try {
            return new Draft(
                    Files.readAllBytes(folder.resolve("budget-approval.bpmn")),
                    Files.readAllBytes(folder.resolve("approval-routing.dmn")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flow alone; where it is drawn is half of a file. */
    Draft withoutDrawing() {
        return diagram(diagram().replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", ""));
    }

    String diagram() {
        return new String(bpmn, StandardCharsets.UTF_8);
    }

    String table() {
        return new String(dmn, StandardCharsets.UTF_8);
    }

    Draft diagram(String text) {
        return new Draft(text.getBytes(StandardCharsets.UTF_8), dmn);
    }

    Draft table(String text) {
        return new Draft(bpmn, text.getBytes(StandardCharsets.UTF_8));
    }

    Draft diagram(byte[] bytes) {
        return new Draft(bytes, dmn);
    }

    /** The first occurrence in the diagram. */
    Draft with(String old, String replacement) {
        return diagram(replaced(diagram(), old, replacement));
    }

    Draft withAll(String old, String replacement) {
        assertThat(diagram()).contains(old);
        return diagram(diagram().replace(old, replacement));
    }

    Draft withoutElement(String id) {
        return diagram(without(diagram(), id));
    }

    /** The first occurrence in the table. */
    Draft withCell(String old, String replacement) {
        return table(replaced(table(), old, replacement));
    }

    /** Behind the attribute that begins the element with this id. */
    Draft withAttribute(String id, String attribute) {
        return with("id=\"" + id + "\"", "id=\"" + id + "\" " + attribute);
    }

    /** At the end of the process. */
    Draft withElement(String element) {
        return with("</bpmn:process>", element + "</bpmn:process>");
    }

    private static String replaced(String text, String old, String replacement) {
        int at = text.indexOf(old);
        assertThat(at).as("%s is in the flow", old).isNotNegative();
        return text.substring(0, at) + replacement + text.substring(at + old.length());
    }

    /** Elements with content end at the first end tag of the same name: good enough for what is removed here. */
    private static String without(String text, String id) {
        int from = text.lastIndexOf('<', text.indexOf("id=\"" + id + "\""));
        String name = text.substring(from + 1, text.indexOf(' ', from));
        int tag = text.indexOf('>', from);
        int to = text.charAt(tag - 1) == '/' ? tag + 1 : text.indexOf("</" + name + ">", from) + name.length() + 3;
        return text.substring(0, from) + text.substring(to);
    }

    Report check() {
        return new FlowChecks(EVERYBODY, true).check(bpmn, dmn);
    }

    Report check(Responsibility responsibility) {
        return new FlowChecks(responsibility, true).check(bpmn, dmn);
    }
}
