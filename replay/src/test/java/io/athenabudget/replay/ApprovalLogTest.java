package io.athenabudget.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private LogCase read(String... activities) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < activities.length; i++) {
            text.append("case 1,%d,Request %s,X,2017-01-0%dT09:00:00.000+01:00,12.345,unit 7\n"
                    .formatted(i + 1, activities[i], i + 1));
        }
        Path file = directory.resolve("log.csv");
        Files.writeString(file, text);
        return ApprovalLog.read(file).get(0);
    }
}
