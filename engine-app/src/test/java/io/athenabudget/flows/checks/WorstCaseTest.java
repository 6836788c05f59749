package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The largest files that are looked at take a few seconds at most, and give a report that somebody can read. */
class WorstCaseTest {
    private static final Draft SHIPPED = Draft.shipped();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_large_file_takes_bounded_time_and_space(String what, Draft draft) {
        long begun = System.nanoTime();
        Report report = draft.check();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(report.findings())
                .hasSizeLessThanOrEqualTo(Findings.MOST + 1)
                .allSatisfy(finding -> {
                    assertThat(finding.message()).hasSizeLessThan(700);
                    assertThat(finding.elementId() == null
                                    || finding.elementId().length() <= 100)
                            .isTrue();
                });
    }

    static Stream<Arguments> a_large_file_takes_bounded_time_and_space() {
        return Stream.of(
                Arguments.of("a chain", graph(420, 1, "exclusiveGateway")),
                Arguments.of("a chain of forks", graph(420, 2, "parallelGateway")),
                Arguments.of("a chain of inclusive forks", graph(300, 3, "inclusiveGateway")),
                Arguments.of("a ladder backwards", reversed(420)),
                Arguments.of("many throwers and catchers", escalations(200)),
                Arguments.of("19,000 unknown elements", SHIPPED.withElement("<bpmn:task/>".repeat(18_000))),
                Arguments.of("an id of 900 kB", SHIPPED.withElement("<bpmn:task id=\"" + "x".repeat(900_000) + "\"/>")),
                Arguments.of("a name of 900 kB", SHIPPED.with("L1 approval", "${".repeat(450_000))),
                Arguments.of(
                        "a condition of 900 kB",
                        SHIPPED.with(">${outcome == 'APPROVED'}<", ">${" + "(".repeat(900_000) + "}<")),
                Arguments.of(
                        "a namespace of 900 kB",
                        SHIPPED.withAttribute("L1", "xmlns:a=\"" + "x".repeat(900_000) + "\" a:b=\"c\"")),
                Arguments.of("an element's name of 900 kB", SHIPPED.withElement("<bpmn:" + "x".repeat(900_000) + "/>")),
                Arguments.of("a table of 500 rows", SHIPPED.table(rows(500))),
                Arguments.of("a table of 2,000 rows", SHIPPED.table(rows(2_000))),
                Arguments.of("a cell of 900 kB", SHIPPED.table(GoodFlowsTest.tableWith("(".repeat(900_000), "", ""))));
    }

    private static Draft graph(int nodes, int width, String kind) {
        return inserted(each(nodes, i -> "<bpmn:" + kind + " id=\"n" + i + "\"/>")
                + each(
                        nodes,
                        i -> each(
                                width,
                                k -> arrow("f" + i + "_" + k, "n" + i, i + 1 < nodes ? "n" + (i + 1) : "L1_needed"))));
    }

    /** Written so that what comes first is known last. */
    private static Draft reversed(int nodes) {
        return inserted(each(nodes, i -> "<bpmn:parallelGateway id=\"n" + (nodes - 1 - i) + "\"/>")
                + each(nodes, i -> arrow("f" + i, "n" + (nodes - 1 - i), i == 0 ? "L1_needed" : "n" + (nodes - i)))
                + each(nodes - 1, i -> arrow("g" + i, "n" + i, "n" + (i + 1))));
    }

    private static Draft inserted(String elements) {
        return SHIPPED.with("targetRef=\"L1_needed\"", "targetRef=\"n0\"").withElement(elements);
    }

    private static Draft escalations(int count) {
        return SHIPPED.withElement(
                "<bpmn:subProcess id=\"s\">"
                        + each(
                                count,
                                i -> "<bpmn:endEvent id=\"t" + i
                                        + "\"><bpmn:escalationEventDefinition escalationRef=\"Escalation_L1\"/></bpmn:endEvent>")
                        + "</bpmn:subProcess>"
                        + each(
                                count,
                                i -> "<bpmn:boundaryEvent id=\"b" + i
                                        + "\" attachedToRef=\"s\"><bpmn:escalationEventDefinition escalationRef=\"Escalation_L1\"/></bpmn:boundaryEvent>"));
    }

    private static String rows(int count) {
        String table = SHIPPED.table();
        int at = table.indexOf("<rule ");
        return table.substring(0, at)
                + each(
                        count,
                        i -> "<rule id=\"r" + i + "\"><inputEntry id=\"a" + i + "\"><text>[" + i + ".." + (i + 7)
                                + "]</text></inputEntry><inputEntry id=\"b" + i + "\"><text>\"c" + i % 90
                                + "\"</text></inputEntry><inputEntry id=\"c"
                                + i + "\"><text>not(\"r" + i % 40 + "\")</text></inputEntry><outputEntry id=\"d" + i
                                + "\"><text>\"L1\"</text></outputEntry><outputEntry id=\"e" + i
                                + "\"><text>\"x\"</text></outputEntry></rule>")
                + table.substring(at);
    }

    private static String arrow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    @Test
    void a_large_organisation_and_a_large_table_take_bounded_time() {
        Responsibility large = new Responsibility() {
            @Override
            public List<String> categories() {
                return IntStream.range(0, 200).mapToObj(i -> "c" + i).toList();
            }

            @Override
            public List<String> regions() {
                return IntStream.range(0, 50).mapToObj(i -> "r" + i).toList();
            }

            @Override
            public boolean somebodyIsAssigned(String level, String category, String region) {
                return true;
            }
        };
        long begun = System.nanoTime();

        Report report = SHIPPED.table(rows(490)).check(large);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(report.publishable()).isTrue();
    }
}
