package io.athenabudget.flows;

import io.athenabudget.flows.checks.Report;
import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The checks found errors in a draft. */
public final class NotPublishable extends Refusal {
    NotPublishable(Report report) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "not-publishable",
                "The draft has errors and was not published. Mend what the findings say and try again.");
        with("publishable", false);
        with("findings", report.findings());
    }
}
