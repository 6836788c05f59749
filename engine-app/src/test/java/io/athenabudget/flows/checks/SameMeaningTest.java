package io.athenabudget.flows.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.flows.checks.Expression.Type;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks understand, the engine understands in the same way. */
class SameMeaningTest {
    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "5",
                "5,6",
                "< 5",
                "<= 5",
                "> 5",
                ">= 5.5",
                "[5..10]",
                "(5..10)",
                "]5..10[",
                "[5..10)",
                "not(5)",
                "not(5, > 100)",
                "< 5, > 10",
                "-5",
                "not([5..10],(20..30])",
                "0.01",
                "[5..10],[20..1000]"
            })
    void of_amounts(String cell) throws NotAllowed {
        Cell read = CellParser.parse(cell, Type.NUMBER);
        DmnDecision decision = decision(cell, "");
        for (String amount : List.of("0.01", "4.99", "5", "5.5", "6", "10", "20", "25.25", "100.01", "1000", "5000")) {
            assertThat(read.matches(new BigDecimal(amount)))
                    .as("%s for %s", cell, amount)
                    .isEqualTo(engineSays(decision, Double.parseDouble(amount), "x"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"IT\"",
                "\"IT\",\"HR\"",
                "not(\"IT\")",
                "not(\"IT\",\"HR\")",
                "starts with(?, \"1:\")",
                "contains(?, \"R\")",
                "ends with(?, \"T\")",
                "not(starts with(?, \"1:\"),contains(?, \"H\"))",
                "\"IT\", starts with( ? , \"1\" )",
                "\" IT\"",
                "\"a,b\"",
                "\"not(x)\"",
                "\"?\""
            })
    void of_categories(String cell) throws NotAllowed {
        Cell read = CellParser.parse(cell, Type.TEXT);
        DmnDecision decision = decision("", cell);
        for (String category : List.of("IT", " IT", "HR", "1:IT", "1:", "H", "it", "a,b", "not(x)", "?", "é")) {
            assertThat(read.matches(category))
                    .as("%s for %s", cell, category)
                    .isEqualTo(engineSays(decision, 1.0, category));
        }
    }

    private static DmnDecision decision(String amountCell, String categoryCell) {
        String table = GoodFlowsTest.tableWith(escaped(amountCell), escaped(categoryCell), "");
        return DMN.parseDecision("approval-routing", new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean engineSays(DmnDecision decision, double amount, String category) {
        return DMN.evaluateDecisionTable(decision, Map.of("amountBase", amount, "category", category, "region", "EMEA"))
                .collectEntries("level")
                .contains("L1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${amountBase > 5000 and category == 'IT'}",
                "${not (amountBase <= -5.25) || region != \"EMEA\" && true}",
                "${amountBase * 2 - 1 / 3 + 4 div 2 >= 10.5}",
                "${empty category or outcome == null}",
                "${!levels.contains('L1')}",
                "${levels.contains ( 'L2' ) == false}",
                "${amountBase lt 3 or amountBase ge 4 or amountBase eq 3.5}",
                "${((category ne 'x'))}",
                "${-amountBase < 0 == true}"
            })
    void of_conditions(String condition) throws NotAllowed {
        assertThat(new ExpressionTypes(FlowVariables.BUILT_IN).of(ExpressionParser.parse(condition)))
                .isEqualTo(Type.BOOLEAN);

        ExpressionFactoryImpl engine = new ExpressionFactoryImpl();
        SimpleContext variables = new SimpleContext();
        Map.of(
                        "amountBase",
                        7_000.5,
                        "category",
                        "IT",
                        "region",
                        "EMEA",
                        "outcome",
                        "APPROVED",
                        "levels",
                        List.of("L1"))
                .forEach((name, value) ->
                        variables.setVariable(name, engine.createValueExpression(value, value.getClass())));
        assertThat(engine.createValueExpression(variables, condition, Object.class)
                        .getValue(variables))
                .isInstanceOf(Boolean.class);
    }
}
