package io.athenabudget.flows.checks;

import org.jspecify.annotations.Nullable;

/** All that is to be said about a flow whose parts refer to each other as they should. */
final class ModelChecks {
    private final FlowModel model;
    private final Responsibility responsibility;
    private final boolean workersCome;
    private final Findings findings;

    /** @param workersCome whether other systems can fetch work */
    ModelChecks(FlowModel model, Responsibility responsibility, boolean workersCome, Findings findings) {
        this.model = model;
        this.responsibility = responsibility;
        this.workersCome = workersCome;
        this.findings = findings;
    }

    void check(@Nullable RoutingTable table) {
        Ways ways = Ways.of(model);
        new WayCheck(model, findings).check(ways);
        new LoopCheck(model, ways, findings).check();
        new GatewayCheck(model, findings).check();
        new EventCheck(model, findings).check();
        new EscalationCheck(model, ways, findings).check();
        new ReminderCheck(model, findings).check();
        new ExternalTaskCheck(model, workersCome, findings).check();
        new VariableCheck(model, ways, findings).check();
        new WindowCheck(model, ways, findings).check();
        new RoutingCheck(model, findings).check(table);
        RoutingCoverage coverage = table == null ? null : new RoutingCoverage(table, responsibility);
        if (coverage != null) {
            coverage.check(findings);
        }
        new StepCheck(model, ways, responsibility, findings).check(coverage);
    }
}
