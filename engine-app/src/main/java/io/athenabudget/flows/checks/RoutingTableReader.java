package io.athenabudget.flows.checks;

import static io.athenabudget.processes.BudgetApprovalProcess.DECISION_KEY;

import io.athenabudget.flows.checks.Expression.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a table of the elements, and finds what would fail when a request is looked up in it. */
final class RoutingTableReader {
    private static final int MOST_RULES = 500;
    private static final Set<String> POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
    private static final Set<String> NUMBERS = Set.of("double", "number");

    private final Findings findings;
    private boolean broken;

    private RoutingTableReader(Findings findings) {
        this.findings = findings;
    }

    /** @return null when there is no sense in looking further */
    static @Nullable RoutingTable read(XmlElement definitions, Findings findings) {
        List<XmlElement> decisions = definitions.children("dmn:decision").toList();
        if (decisions.size() != 1
                || decisions.get(0).children("dmn:decisionTable").count() != 1) {
            findings.error(
                    null,
                    "one-table",
                    "The routing has " + decisions.size() + " decisions: it must be one decision that is one table");
            return null;
        }
        RoutingTableReader reader = new RoutingTableReader(findings);
        RoutingTable table = reader.table(decisions.get(0));
        return reader.broken ? null : table;
    }

    private RoutingTable table(XmlElement decision) {
        if (!DECISION_KEY.equals(decision.id())) {
            broken(
                    decision,
                    "wrong-key",
                    "The routing table has the id " + Findings.quote(decision.get("id", "")) + ": change it to “"
                            + DECISION_KEY + "”");
        }
        if (decision.get("camundadmn:historyTimeToLive") == null) {
            findings.error(
                    decision,
                    "history-time-to-live",
                    "The routing table does not say how long its history is kept: set the history time to live, P3650D"
                            + " for ten years");
        }
        XmlElement table = decision.children("dmn:decisionTable").findFirst().orElseThrow();
        if (!POLICIES.contains(table.get("hitPolicy", "UNIQUE"))) {
            broken(
                    table,
                    "hit-policy-not-allowed",
                    "The routing table has the hit policy " + Findings.quote(table.get("hitPolicy", ""))
                            + ": choose Collect");
        }
        List<String> inputs = table.children("dmn:input").map(this::input).toList();
        if (new HashSet<>(inputs).size() != inputs.size()) {
            broken(table, "table-not-typed", "The routing table asks twice for the same: keep one of the columns");
        }
        List<String> outputs = table.children("dmn:output").map(this::output).toList();
        if (!outputs.contains(RoutingTable.LEVEL) || !outputs.contains(RoutingTable.BECAUSE) || outputs.size() != 2) {
            broken(
                    table,
                    "table-not-typed",
                    "The routing table must answer with exactly two columns, “" + RoutingTable.LEVEL + "” and “"
                            + RoutingTable.BECAUSE + "”: name them so");
        }
        List<XmlElement> rules = table.children("dmn:rule").toList();
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            broken(table, "table-size", "The routing table has " + rules.size() + " rows: it needs 1 to " + MOST_RULES);
        }
        List<RoutingTable.Rule> read = broken
                ? List.of()
                : IntStream.range(0, rules.size())
                        .mapToObj(row -> rule(rules.get(row), "Row " + (row + 1), inputs, outputs))
                        .toList();
        return new RoutingTable(table, inputs, read);
    }

    private String input(XmlElement input) {
        XmlElement expression = input.child("dmn:inputExpression");
        XmlElement text = expression == null ? null : expression.child("dmn:text");
        String variable = text == null ? "" : text.text();
        Type type = RoutingTable.INPUTS.get(variable);
        if (type == null) {
            broken(
                    input,
                    "unknown-input",
                    "The column " + input.label() + " asks for " + Findings.quote(variable)
                            + ": it can ask for amountBase, category or region");
        } else {
            String given = expression == null ? "" : expression.get("typeRef", "");
            if (type == Type.NUMBER ? !NUMBERS.contains(given) : !given.equals("string")) {
                broken(
                        input,
                        "table-not-typed",
                        "The column " + input.label() + " has the type " + Findings.quote(given) + ": choose "
                                + (type == Type.NUMBER ? "double" : "string"));
            }
        }
        return variable;
    }

    private String output(XmlElement output) {
        if (!output.get("typeRef", "").equals("string")) {
            broken(
                    output,
                    "table-not-typed",
                    "The column " + output.label() + " has the type " + Findings.quote(output.get("typeRef", ""))
                            + ": choose string");
        }
        return output.get("name", "");
    }

    private RoutingTable.Rule rule(XmlElement rule, String row, List<String> inputs, List<String> outputs) {
        List<XmlElement> in = rule.children("dmn:inputEntry").toList();
        List<XmlElement> out = rule.children("dmn:outputEntry").toList();
        if (in.size() != inputs.size() || out.size() != outputs.size()) {
            broken(
                    rule,
                    "table-not-typed",
                    row + " has other cells than the table has columns:" + " export the table again");
            return new RoutingTable.Rule(rule, List.of(), "", "");
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            cells.add(cell(in.get(i), row, RoutingTable.INPUTS.getOrDefault(inputs.get(i), Type.TEXT)));
        }
        Map<String, String> answers = new HashMap<>();
        for (int i = 0; i < out.size(); i++) {
            answers.put(outputs.get(i), answer(out.get(i), row, outputs.get(i)));
        }
        return new RoutingTable.Rule(
                rule,
                cells,
                answers.getOrDefault(RoutingTable.LEVEL, ""),
                answers.getOrDefault(RoutingTable.BECAUSE, ""));
    }

    private Cell cell(XmlElement entry, String row, Type type) {
        String text = textOf(entry);
        try {
            return CellParser.parse(text, type);
        } catch (NotAllowed e) {
            broken(
                    entry,
                    "expression-not-allowed",
                    row + " has a condition, " + Findings.quote(text) + ", that " + e.why()
                            + ": write it as in < 5000, [1000..5000] or \"IT\"");
            return new Cell.Any();
        }
    }

    private String answer(XmlElement entry, String row, String column) {
        String text = textOf(entry);
        if (text.isEmpty()) {
            broken(
                    entry,
                    "expression-not-allowed",
                    row
                            + (column.equals(RoutingTable.LEVEL)
                                    ? " asks for no level: choose one"
                                    : " says no reason: write one"));
            return "";
        }
        if (!text.matches("\"[^\"\\\\${}#]{1,255}\"")) {
            broken(
                    entry,
                    "expression-not-allowed",
                    row + " answers with " + Findings.quote(text) + " in the column " + Findings.quote(column)
                            + ": write a text in double quotes");
            return "";
        }
        return text.substring(1, text.length() - 1);
    }

    private static String textOf(XmlElement entry) {
        XmlElement text = entry.child("dmn:text");
        return text == null ? "" : text.text();
    }

    private void broken(XmlElement at, String rule, String message) {
        broken = true;
        findings.error(at, rule, message);
    }
}
