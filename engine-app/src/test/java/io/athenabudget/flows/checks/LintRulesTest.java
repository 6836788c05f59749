package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lint rules of modelers say of a flow what these checks say, in the same words. Both are held to the same spoilt flows;
 * what the rules say of them is tested beside the portal.
 */
class LintRulesTest {
    private static final Path PLUGIN = Path.of("..", "processes", "bpmnlint-plugin-athena");
    private static final Draft GOOD = Draft.twoLevels();
    private static final Set<String> RULES = rules();

    /** Lint only warns of it, as a flow that does it can be meant so. */
    private static final String OF_LINT_ALONE = "reminder-interrupts";

    /**
     * @param replace what is replaced by what, in each case at its first occurrence
     * @param file all of the file, instead of a replacement
     */
    record Spoilt(
            String what,
            @Nullable List<List<String>> replace,
            @Nullable String file,
            List<Found> findings) {
        Draft draft() {
            Draft draft = file == null ? GOOD : GOOD.diagram(file);
            for (List<String> each : replace == null ? List.<List<String>>of() : replace) {
                draft = draft.with(each.get(0), each.get(1));
            }
            return draft;
        }

        @Override
        public String toString() {
            return what;
        }
    }

    record Found(String rule, @Nullable String element, String message) {}

    @ParameterizedTest
    @MethodSource("spoilt")
    void the_rules_and_the_checks_agree(Spoilt spoilt) {
        // Rules see the diagram alone, without the table.
        Report report =
                new FlowChecks(Draft.EVERYBODY, true).check(spoilt.draft().diagram(), null);
        List<Found> found = report.findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .map(finding -> new Found(finding.rule(), finding.elementId(), finding.message()))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(spoilt.findings().stream()
                        .filter(finding -> !finding.rule().equals(OF_LINT_ALONE))
                        .toList());
    }

    static List<Spoilt> spoilt() throws IOException {
        return new ObjectMapper()
                .readValue(PLUGIN.resolve("test/spoilt.json").toFile(), new TypeReference<List<Spoilt>>() {});
    }

    private static Set<String> rules() {
        try (Stream<Path> files = Files.list(PLUGIN.resolve("rules"))) {
            return files.map(file -> file.getFileName().toString().replace(".js", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
