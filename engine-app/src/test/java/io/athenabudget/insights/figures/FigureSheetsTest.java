package io.athenabudget.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What is taken along into a spreadsheet. */
class FigureSheetsTest extends RequestsToCount {
    @Test
    void a_spreadsheet_gets_the_same_numbers_and_no_formulas() throws IOException {
        oneOfEach();
        jdbc.sql("update approval_fact set level_name = '=cmd()' where submitted_at >= ?")
                .param(from.atOffset(ZoneOffset.UTC))
                .update();
        List<CSVRecord> levels = csv("/figures/by/LEVEL/csv" + since());
        assertThat(levels).extracting(row -> row.get("key")).containsExactly("L1", "L2", "L3");
        assertThat(levels.get(0).get("name")).isEqualTo("'=cmd()");
        assertThat(levels.get(0).get("approvals_decided")).isEqualTo("4");
        assertThat(levels.get(0).get("asked_EUR")).isEqualTo("5250.50");

        List<CSVRecord> requests = csv("/requests/csv" + since() + "&figure=APPROVED");
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).get("granted")).isEqualTo("1250.00");
        List<CSVRecord> approvals = csv("/approvals/csv" + since() + "&figure=DECIDED");
        assertThat(approvals).hasSize(6);
        assertThat(approvals)
                .allSatisfy(row -> assertThat(row.get("level_name")).isEqualTo("'=cmd()"));
        facts.rebuild();
    }

    private List<CSVRecord> csv(String path) throws IOException {
        String text = as("analyst")
                .get(INSIGHTS + path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString(".csv"))
                .extract()
                .asString();
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
