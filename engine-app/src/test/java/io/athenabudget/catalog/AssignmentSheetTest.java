package io.athenabudget.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.athenabudget.rest.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignmentSheetTest {
    private static final String HEADER = "category,level,region,department,approvers\n";

    @Test
    void a_line_names_a_place_and_its_approvers() {
        assertThat(AssignmentSheet.read(HEADER + "TRAVEL,L1,EMEA,,l1 l1.deputy\n"))
                .containsExactly(new AssignmentSheet.Line(2, "TRAVEL", "L1", "EMEA", "", List.of("l1", "l1.deputy")));
    }

    @Test
    void what_a_spreadsheet_writes_elsewhere_is_understood() {
        assertThat(AssignmentSheet.read("\ufeffCategory;Level;Region;Department;Approvers\r\nTRAVEL;L1;;;l1|l2\r\n"))
                .containsExactly(new AssignmentSheet.Line(2, "TRAVEL", "L1", "", "", List.of("l1", "l2")));
    }

    @Test
    void a_line_that_ends_early_leaves_the_rest_empty() {
        assertThat(AssignmentSheet.read(HEADER + "TRAVEL,L1\n"))
                .containsExactly(new AssignmentSheet.Line(2, "TRAVEL", "L1", "", "", List.of()));
    }

    @Test
    void a_file_without_its_columns_or_with_broken_quotes_is_refused() {
        assertThatThrownBy(() -> AssignmentSheet.read("a,b\n1,2\n")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentSheet.read("")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentSheet.read(HEADER + "\"TRAVEL,L1\n")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentSheet.read(HEADER + "TRAVEL\0,L1\n")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> AssignmentSheet.read(HEADER + "T,L1,,,a\n".repeat(AssignmentSheet.MOST_LINES + 1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_a_spreadsheet_would_run_is_written_as_text_and_read_as_it_was() {
        AssignmentSheet.Line line =
                new AssignmentSheet.Line(2, "TRAVEL", "L1", "=cmd|' /C calc'!A0", "@SUM(1)", List.of("l1"));
        String csv = AssignmentSheet.write(List.of(line));
        assertThat(csv)
                .contains("'=cmd|")
                .contains("'@SUM")
                .doesNotContain(",=")
                .doesNotContain(",@");
        assertThat(AssignmentSheet.read(csv)).containsExactly(line);
    }
}
