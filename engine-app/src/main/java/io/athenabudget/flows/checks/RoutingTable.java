package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.*;

import io.athenabudget.flows.checks.Expression.Type;
import java.util.List;
import java.util.Map;

/**
 * The table that says which levels a request needs.
 *
 * @param inputs what each column asks about: one of {@link #INPUTS}
 */
record RoutingTable(XmlElement table, List<String> inputs, List<Rule> rules) {
    static final Map<String, Type> INPUTS = Map.of(
            VARIABLE_AMOUNT_BASE, Type.NUMBER,
            VARIABLE_CATEGORY, Type.TEXT,
            VARIABLE_REGION, Type.TEXT);

    static final String LEVEL = "level";
    static final String BECAUSE = "because";

    /** @param cells in the order of the columns */
    record Rule(XmlElement xml, List<Cell> cells, String level, String because) {}

    String hitPolicy() {
        return table.get("hitPolicy", "UNIQUE");
    }
}
