package io.athenabudget.processes;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "12", "13", "23", "123"})
    void a_request_passes_exactly_the_levels_that_the_routing_table_asks_for(String levels) {
        Chain chain = Chain.submitted("flow-by-code", levels);
        for (char level : levels.toCharArray()) {
            chain.isOpenAt("L" + level).approvedAt("L" + level).isRevocableAt(upTo(levels, level));
        }
        chain.isOpenAt().after(Duration.ofHours(24)).hasEndedAt("L1_done");
    }

    @Test
    void a_request_that_needs_no_level_is_approved_at_once() {
        Chain.submitted("flow-by-code", "none").hasEndedAt("L3_not_needed");
    }

    @Test
    void undoing_a_level_works_around_skipped_ones() {
        Chain.submitted("flow-by-code", "13")
                .approvedAt("L1", "L3")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .isRevocableAt();
        Chain.submitted("flow-by-code", "13")
                .approvedAt("L1", "L3")
                .rolledBackAt("L3")
                .isOpenAt("L3")
                .isRevocableAt("L1");
        Chain.submitted("flow-by-code", "23")
                .approvedAt("L2", "L3")
                .rolledBackAt("L2")
                .isOpenAt("L2")
                .isRevocableAt();
    }

    private static String[] upTo(String levels, char last) {
        return levels.chars()
                .filter(level -> level <= last)
                .mapToObj(level -> "L" + (char) level)
                .toArray(String[]::new);
    }
}
