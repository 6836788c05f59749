package io.athenabudget.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalLogTest {
    static final String HEADER = "case_id,seq,activity,role,timestamp,amount_eur,org_unit\n";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_resubmission_opens_a_new_round() throws IOException {
        LogCase logCase = read(
                "SUBMITTED by EMPLOYEE",
                "REJECTED by ADMINISTRATION",
                "REJECTED by EMPLOYEE",
                "SUBMITTED by EMPLOYEE",
                "APPROVED by ADMINISTRATION",
                "FINAL_APPROVED by SUPERVISOR",
                "Request Payment");
        assertThat(logCase.rounds()).hasSize(2);
        assertThat(logCase.rounds().get(0).withdrawn()).isTrue();
        assertThat(logCase.rounds().get(0).levels()).isEqualTo(1);
        assertThat(logCase.rounds().get(1).chain()).isEqualTo(List.of("ADMINISTRATION", "SUPERVISOR"));
        assertThat(logCase.rounds().get(1).levels()).isEqualTo(2);
    }

    @Test
    void a_rejection_by_the_system_overrules_the_last_approval() throws IOException {
        LogCase.Round round = read("SUBMITTED by EMPLOYEE", "FINAL_APPROVED by SUPERVISOR", "REJECTED by MISSING")
                .rounds()
                .get(0);
        assertThat(round.levels()).isEqualTo(1);
        assertThat(round.decisions()).extracting(LogCase.Decision::overrules).containsExactly(false, true);
        assertThat(round.decisions()).extracting(LogCase.Decision::level).containsExactly(1, 1);
    }

    @Test
    void a_round_that_the_log_leaves_in_the_middle_keeps_a_level_open() throws IOException {
        assertThat(read("SUBMITTED by EMPLOYEE", "APPROVED by ADMINISTRATION")
                        .rounds()
                        .get(0)
                        .levels())
                .isEqualTo(2);
    }

    @Test
    void a_draft_has_no_round() throws IOException {
        assertThat(read("SAVED by EMPLOYEE").rounds()).isEmpty();
    }

    @Test
    void a_file_without_the_columns_is_refused_by_name() throws IOException {
        Path file = directory.resolve("other.csv");
        Files.writeString(file, "a,b\n1,2\n");
        assertThatThrownBy(() -> ApprovalLog.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("case_id");
    }

    @Test
    void documents_of_one_case_have_rounds_of_their_own() throws IOException {
        LogCase logCase = readActivities(
                "Permit SUBMITTED by EMPLOYEE",
                "Declaration SUBMITTED by EMPLOYEE",
                "Permit FINAL_APPROVED by SUPERVISOR",
                "Declaration REJECTED by ADMINISTRATION",
                "Start trip");
        assertThat(logCase.rounds())
                .extracting(LogCase.Round::document, LogCase.Round::chain)
                .containsExactly(
                        tuple("Permit", List.of("SUPERVISOR")), tuple("Declaration", List.of("ADMINISTRATION")));
    }

    @Test
    void a_withdrawal_keeps_its_place_among_the_decisions() throws IOException {
        assertThat(read("SUBMITTED by EMPLOYEE", "REJECTED by EMPLOYEE", "APPROVED by ADMINISTRATION")
                        .rounds()
                        .get(0)
                        .withdrawnAfter())
                .isZero();
    }

    @Test
    void a_decision_before_any_submission_is_a_contradiction() throws IOException {
        assertThat(read("APPROVED by ADMINISTRATION", "SUBMITTED by EMPLOYEE").contradiction())
                .contains("APPROVED by ADMINISTRATION");
    }

    @Test
    void byte_order_mark_compression_column_order_and_empty_values_do_not_matter() throws IOException {
        Path file = directory.resolve("log");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write("\ufefforg_unit,amount_eur,timestamp,activity,seq,case_id\n"
                    + ",,2017-01-01T09:00:00Z,Declaration SUBMITTED by EMPLOYEE,1,c\n"
                    + ",7.5,2017-01-01T09:00:00Z,Declaration REJECTED by EMPLOYEE,2,c\n");
        }
        LogCase logCase = ApprovalLog.read(file).get(0);
        assertThat(logCase.unit()).isEqualTo("no unit");
        assertThat(logCase.rounds().get(0).amount()).isEqualByComparingTo("7.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c,x,A SUBMITTED by B,r,2017-01-01T09:00:00Z,1,u | row 1: seq is \"x\"",
                "c,1,A SUBMITTED by B,r,yesterday,1,u            | row 1: timestamp is \"yesterday\"",
                "c,1,A SUBMITTED by B,r,2017-01-01T09:00:00Z,a,u | row 1: amount_eur is \"a\"",
                "c,1,A SUBMITTED by B                            | row 1 has 3 values and not 7"
            })
    void a_row_that_cannot_be_read_is_named(String row, String complaint) throws IOException {
        Path file = directory.resolve("broken.csv");
        Files.writeString(file, HEADER + row + "\n");
        assertThatThrownBy(() -> ApprovalLog.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint);
    }

    private LogCase read(String... activities) throws IOException {
        return readActivities(
                Stream.of(activities).map(activity -> "Request " + activity).toArray(String[]::new));
    }

    private LogCase readActivities(String... activities) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < activities.length; i++) {
            text.append("case 1,%d,%s,X,2017-01-0%dT09:00:00.000+01:00,12.345,unit 7\n"
                    .formatted(i + 1, activities[i], i + 1));
        }
        Path file = directory.resolve("log.csv");
        Files.writeString(file, text);
        return ApprovalLog.read(file).get(0);
    }
}
