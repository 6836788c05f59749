package io.athenabudget.flows;

import io.athenabudget.flows.checks.Finding;
import io.athenabudget.flows.checks.Report;
import io.athenabudget.flows.checks.Severity;
import io.athenabudget.rest.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The checks found errors in a draft. */
public final class NotPublishable extends Refusal {
    NotPublishable(Report report) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "not-publishable",
                "The draft has errors. Mend what the findings say and try again.");
        with("publishable", false);
        with("findings", report.findings());
    }

    /** Nothing that passed the checks should come to this; if it does, it is the draft that is at fault. */
    static NotPublishable refusedByTheEngine(String why) {
        return new NotPublishable(new Report(List.of(
                new Finding(Severity.ERROR, null, "engine-refuses", "The engine does not take this flow: " + why))));
    }
}
