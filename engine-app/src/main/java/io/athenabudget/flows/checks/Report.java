package io.athenabudget.flows.checks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the checks say about a draft. */
public record Report(List<Finding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** Warnings do not keep a draft from being published. */
    @JsonProperty
    public boolean publishable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
