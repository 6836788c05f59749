package io.athenabudget.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.athenabudget.RunningApplication;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator asks the table of a draft what a request would need, before anybody publishes it. */
class TryRoutingTest extends RunningApplication {
    private static final String DRAFTS = "/api/v1/flows/budget-approval/drafts";

    private static final Map<String, String> REQUEST =
            Map.of("amountBase", "1234.50", "category", "IT", "region", "EMEA");

    /** A table of rows in the words of a test: {@code id|amount|category|region|level}. */
    private static String table(String policy, String... rows) {
        StringBuilder table = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" \
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                <decision id="approval-routing" name="Routing" camunda:historyTimeToLive="P1D">
                <decisionTable id="table" hitPolicy="%s">
                """.formatted(policy));
        for (String input : new String[] {"amountBase:double", "category:string", "region:string"}) {
            String[] parts = input.split(":");
            table.append("<input id=\"%1$s\"><inputExpression id=\"%1$s_e\" typeRef=\"%2$s\"><text>%1$s</text>"
                    .formatted(parts[0], parts[1]));
            table.append("</inputExpression></input>");
        }
        table.append("<output id=\"level\" name=\"level\" typeRef=\"string\"/>");
        table.append("<output id=\"because\" name=\"because\" typeRef=\"string\"/>");
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            table.append(cells[0].isEmpty() ? "<rule>" : "<rule id=\"" + cells[0] + "\">");
            for (int i = 1; i <= 3; i++) {
                table.append("<inputEntry><text>")
                        .append(cells[i].replace("<", "&lt;"))
                        .append("</text></inputEntry>");
            }
            table.append("<outputEntry><text>\"").append(cells[4]).append("\"</text></outputEntry>");
            table.append("<outputEntry><text>\"Row ").append(cells[0]).append("\"</text></outputEntry></rule>");
        }
        return table + "</decisionTable></decision></definitions>";
    }

    private String draft(String table) {
        return as("admin")
                .body(Map.of("name", "Tried", "dmn", table))
                .post(DRAFTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse ask(String draft, Map<String, ? extends @Nullable Object> request) {
        return as("admin").body(request).post(DRAFTS + "/" + draft + "/routing").then();
    }

    @Test
    void the_rows_that_are_for_a_request_are_told_with_the_levels_they_ask_for() {
        String id = draft(table(
                "COLLECT",
                "large|> 1000||\"EMEA\",\"APAC\"|L3",
                "small|< 1000|||L2",
                "all||||L1",
                "it||starts with(?, \"IT\")||L3",
                "hr||not(\"IT\")||L2"));
        ask(id, REQUEST)
                .statusCode(200)
                .body("rows.id", contains("large", "all", "it"))
                .body("rows.number", contains(1, 3, 4))
                .body("rows.level", contains("L3", "L1", "L3"))
                .body("rows.because", contains("Row large", "Row all", "Row it"))
                // Each level once, and in the order of the diagram.
                .body("levels.level", contains("L1", "L3"))
                .body("levels.because", contains("Row all", "Row large"));
    }

    @ParameterizedTest
    @CsvSource({"999.99, low", "1000, middle", "5000.00, middle", "5000.01, high", "999999999999.99, high"})
    void amounts_are_compared_to_the_cent(String amount, String row) {
        String id = draft(table("UNIQUE", "low|< 1000|||L1", "middle|[1000..5000]|||L1", "high|> 5000|||L1"));
        ask(id, with("amountBase", amount)).statusCode(200).body("rows.id", contains(row));
    }

    @Test
    void a_request_that_no_row_is_for_needs_no_level() {
        ask(draft(table("COLLECT", "it||\"HR\"||L1")), REQUEST)
                .statusCode(200)
                .body("levels", empty())
                .body("rows", empty());
    }

    @Test
    void rows_without_ids_and_levels_that_nobody_drew_are_told_as_well() {
        ask(draft(table("COLLECT", "||||NOBODY", "||||L2")), REQUEST)
                .statusCode(200)
                .body("rows.id", contains(nullValue(), nullValue()))
                .body("rows.number", contains(1, 2))
                .body("levels.level", contains("L2", "NOBODY"));
    }

    @Test
    void the_table_answers_whatever_the_diagram_is() {
        String id = draft(table("COLLECT", "a||||L2", "b||||L1"));
        as("admin")
                .body(Map.of("bpmn", "no diagram"))
                .put(DRAFTS + "/" + id)
                .then()
                .statusCode(200);
        ask(id, REQUEST).statusCode(200).body("levels.level", contains("L2", "L1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|${''.getClass()}|||L1",
                "a|amountBase * 2|||L1",
                "a||if true then \"IT\" else \"HR\"||L1",
                "a|some x in [1,2] satisfies x > 1|||L1",
                "a||IT||L1",
                "a||||\" + level + \""
            })
    void nothing_of_a_table_is_run_that_the_checks_refuse(String row) {
        ask(draft(table("COLLECT", row)), REQUEST)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/routing-refused"))
                .body("findings.severity", hasItem("ERROR"))
                .body("findings.rule", hasItem("expression-not-allowed"))
                .body("findings.elementId", hasItem("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a/>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]><x>&y;</x>"})
    void what_is_no_table_is_refused(String table) {
        ask(draft(table), REQUEST).statusCode(422).body("findings.message", not(empty()));
    }

    @Test
    void rows_of_which_only_one_may_answer_are_refused_as_the_flow_would_fail() {
        ask(draft(table("UNIQUE", "a||||L1", "b||||L2")), REQUEST)
                .statusCode(422)
                .body("findings.rule", contains("engine-refuses"));
    }

    @Test
    void bad_input_is_refused_with_where_it_is() {
        String id = draft(table("COLLECT", "a||||L1"));
        for (String amount : new String[] {"", "x", "-1", "1e5", "1.2345", "1234567890123", "0", "0.00"}) {
            ask(id, with("amountBase", amount)).statusCode(400).body("errors.pointer", contains("/amountBase"));
        }
        ask(id, with("amountBase", null)).statusCode(400).body("errors.pointer", contains("/amountBase"));
        ask(id, with("category", " ")).statusCode(400).body("errors.pointer", contains("/category"));
        ask(id, with("region", "x".repeat(300))).statusCode(400).body("errors.pointer", contains("/region"));
        ask(UUID.randomUUID().toString(), REQUEST).statusCode(404);
    }

    private static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> request = new HashMap<>(REQUEST);
        request.put(field, value);
        return request;
    }

    @Test
    void only_administrators_ask_and_nothing_is_changed() {
        String id = draft(table("COLLECT", "a||||L1"));
        for (String username : new String[] {"analyst", "sales", "l1"}) {
            as(username)
                    .body(REQUEST)
                    .post(DRAFTS + "/" + id + "/routing")
                    .then()
                    .statusCode(403);
        }
        long events = events();
        ask(id, REQUEST).statusCode(200);
        as("admin").get(DRAFTS + "/" + id).then().body("version", is(0));
        assertThat(events()).isEqualTo(events);
    }

    private long events() {
        return jdbc.sql("select count(*) from outbox_event").query(Long.class).single();
    }
}
