package io.athenabudget.flows;

import io.athenabudget.flows.checks.Report;
import io.athenabudget.rest.Refusal;
import org.springframework.http.HttpStatus;

/** The routing table of a draft cannot be asked anything as it is. */
public final class RoutingRefused extends Refusal {
    RoutingRefused(Report report) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "routing-refused",
                "The routing table of the draft has errors. Mend what the findings say and try again.");
        with("findings", report.findings());
    }
}
