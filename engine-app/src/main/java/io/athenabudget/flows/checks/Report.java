package io.athenabudget.flows.checks;

import java.util.List;

public record Report(List<Finding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }

    public boolean publishable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
