package io.athenabudget.flows;

import io.athenabudget.flows.checks.Finding;
import io.athenabudget.flows.checks.FlowChecks;
import io.athenabudget.flows.checks.Report;
import io.athenabudget.flows.checks.RoutingTrial;
import io.athenabudget.flows.checks.Severity;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Says what the routing table of a draft would ask for. It changes nothing. */
@Service
public class TryRouting {
    private final Drafts drafts;

    TryRouting(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @throws RoutingRefused before anything of the table is run, when the checks find an error in it */
    public RoutingTrial.Answer ask(String key, UUID id, RoutingTrial.Request request) {
        FlowFiles files = drafts.get(key, id).files();
        byte[] table = files.dmn();
        if (table == null) {
            throw new RoutingRefused(new Report(List.of(new Finding(
                    Severity.ERROR, null, "table-missing", "The draft has no routing table: add the table"))));
        }
        Report report = FlowChecks.checkTable(table);
        if (!report.publishable()) {
            throw new RoutingRefused(report);
        }
        try {
            return RoutingTrial.ask(files.bpmn(), table, request);
        } catch (RoutingTrial.Unanswered e) {
            throw new RoutingRefused(e.report());
        }
    }
}
