package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;

/** Nothing that is done to the good files at random makes the checks fail, or deceives them about the engine. */
class MutantsTest {
    /** More of them at leisure: {@code -Dmutants=20000}. */
    private static final int MUTANTS = Integer.getInteger("mutants", 500);

    private static final Duration EACH = Duration.ofSeconds(5);

    /** Deployed to the real thing, some of them, as its parser has already said what it thinks of all. */
    private static final int MOST_DEPLOYED = 15;

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");

    /** Written without the grammar of the checks, to catch it out. */
    private static final Pattern HARMLESS = Pattern.compile("\\$\\{(region|category|decisionId|remind|escalate"
            + "|decisionResult\\.collectEntries\\('level'\\)|levels\\.contains\\('\\w+'\\)|amountBase (>|&gt;) 5"
            + "|\\w+ == '\\w+')}");

    @Test
    void no_mutant_gets_through() {

        FlowChecks checks = new FlowChecks(Draft.EVERYBODY, true);
        List<Draft> originals = List.of(
                Draft.shipped(),
                Draft.twoLevels().withoutDrawing(),
                Draft.parallel().withoutDrawing(),
                Draft.twoLevels().withoutDrawing());
        List<Draft> publishable = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Draft original = originals.get((seed / 4) % originals.size());
            Mutation mutation = new Mutation(seed);
            Draft mutant = seed % 4 == 0
                    ? new Draft(original.bpmn(), mutation.of(original.dmn()))
                    : new Draft(mutation.of(original.bpmn()), original.dmn());
            long begun = System.nanoTime();
            Report report = checks.check(mutant.bpmn(), mutant.dmn());
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("mutant %s", seed)
                    .isLessThan(EACH);
            if (report.publishable()) {
                assertHarmless(seed, mutant);
                publishable.add(mutant);
            }
        }

        assertThat(publishable).hasSizeBetween(MUTANTS / 50, MUTANTS / 2);
        deploy(publishable);
    }

    private static void assertHarmless(int seed, Draft mutant) {
        String text = mutant.diagram() + mutant.table();
        assertThat(EXPRESSION.matcher(text).results().map(MatchResult::group))
                .as("mutant %s", seed)
                .allMatch(HARMLESS.asMatchPredicate());
        assertThat(text)
                .as("mutant %s", seed)
                .doesNotContainIgnoringCase("script")
                .doesNotContain("Listener", "camunda:class", "camunda:expression", "camunda:assignee");
    }

    private static void deploy(List<Draft> publishable) {
        ProcessEngine engine = engine();
        try {
            int step = Math.max(1, publishable.size() / MOST_DEPLOYED);
            for (int i = 0; i < publishable.size(); i += step) {
                Draft draft = publishable.get(i);
                engine.getRepositoryService()
                        .createDeployment()
                        .addString("budget-approval.bpmn", new String(draft.bpmn(), StandardCharsets.UTF_8))
                        .addString("approval-routing.dmn", new String(draft.dmn(), StandardCharsets.UTF_8))
                        .deploy();
            }
        } finally {
            engine.close();
        }
    }

    private static ProcessEngine engine() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(TestDatabase.create().dataSource());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }
}
