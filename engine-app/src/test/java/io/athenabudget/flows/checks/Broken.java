package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.provider.Arguments;

/** One way to spoil a flow, and the rule that finds it. */
final class Broken {
    private Broken() {}

    static Arguments by(String what, Draft draft, String rule) {
        return Arguments.of(what, draft, rule);
    }

    static void assertRefused(Draft draft, String rule) {
        Report report = draft.check();
        assertThat(report.publishable()).isFalse();
        assertThat(report.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.rule()).isEqualTo(rule);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                })
                .allSatisfy(
                        finding -> assertThat(finding.message()).isNotBlank().hasSizeLessThan(700));
    }
}
