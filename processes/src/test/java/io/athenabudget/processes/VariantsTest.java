package io.athenabudget.processes;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other flows of the same pattern run with the same code: only diagram and routing table differ. */
class VariantsTest {
    @Test
    void two_levels() {
        Chain.submitted("flow-2-levels", "TRAVEL")
                .approvedAt("L1", "L2")
                .isOpenAt()
                .rolledBackAt("L1")
                .approvedAt("L1")
                .rejectedAt("L2")
                .rolledBackAt("L2")
                .approvedAt("L2")
                .after(Duration.ofHours(24))
                .hasEndedAt("L1_done");
    }

    @Test
    void four_levels() {
        Chain.submitted("flow-4-levels", "TRAVEL")
                .approvedAt("L1", "L2", "L3", "L4")
                .isRevocableAt("L1", "L2", "L3", "L4")
                .rolledBackAt("L2")
                .isOpenAt("L2")
                .isRevocableAt("L1")
                .approvedAt("L2", "L3", "L4")
                .after(Duration.ofHours(24))
                .hasEndedAt("L1_done");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void five_levels_route_by_the_first_digit_of_the_category(int levels) {
        Chain chain = Chain.submitted("flow-five-levels", levels + ":A>B");
        for (int level = 1; level <= levels; level++) {
            chain.isOpenAt("L" + level).approvedAt("L" + level);
        }
        chain.isOpenAt().after(Duration.ofHours(24)).hasEndedAt("L1_done");
    }

    /** Conditions lead around levels that the routing table asks for, and two levels beside each other stand in a scope. */
    @Test
    void what_the_palette_of_the_portal_draws() {
        Chain.submitted("flow-drawn", "2:SOFTWARE")
                .approvedAt("L1")
                .isOpenAt("FINANCE", "LEGAL")
                .isRevocableAt("L1")
                .approvedAt("FINANCE")
                .isOpenAt("LEGAL")
                .approvedAt("LEGAL")
                .isOpenAt("AUDIT")
                .rolledBackAt("FINANCE")
                .isOpenAt("FINANCE")
                .isRevocableAt("L1", "LEGAL")
                .approvedAt("FINANCE", "AUDIT")
                .isOpenAt("L3")
                .rejectedAt("L3")
                .rolledBackAt("L3")
                .approvedAt("L3")
                .isRevocableAt("L1", "FINANCE", "LEGAL", "AUDIT", "L3")
                .after(Duration.ofHours(24))
                .hasEndedAt("L1_done");
    }

    /** Two of three have to approve, as the portal draws it. */
    private static Chain board() {
        return Chain.submitted("flow-quorum", "TRAVEL").approvedAt("L1").isOpenAt("CFO", "COO", "CTO");
    }

    @Test
    void enough_approvals_go_on_and_the_others_are_not_asked_any_more() {
        board().approvedAt("CTO")
                .isOpenAt("CFO", "COO")
                .approvedAt("CFO")
                .isOpenAt("L2")
                .isRevocableAt("L1", "CTO", "CFO")
                .approvedAt("L2", "L3")
                .after(Duration.ofHours(24))
                .hasEndedAt("L1_done");
    }

    @Test
    void one_rejection_of_three_stops_nobody_and_two_stop_all() {
        Chain chain = board().rejectedAt("COO").isOpenAt("CFO", "CTO");
        chain.approvedAt("CFO").isOpenAt("CTO").rejectedAt("CTO").isOpenAt().isRevocableAt("L1", "COO", "CFO", "CTO");
        chain.rolledBackAt("COO").isOpenAt("COO").isRevocableAt("L1", "CFO", "CTO");
        chain.approvedAt("COO").isOpenAt("L2").isRevocableAt("L1", "CFO", "CTO", "COO");
    }

    @Test
    void whoever_was_not_asked_any_more_is_asked_again_when_an_approval_is_rolled_back() {
        Chain chain = board().approvedAt("CFO", "COO", "L2").isOpenAt("L3");
        chain.rolledBackAt("COO").isOpenAt("COO", "CTO").isRevocableAt("L1", "CFO");
        chain.approvedAt("CTO").isOpenAt("L2").isRevocableAt("L1", "CFO", "CTO");
        chain.rolledBackAt("L1").isOpenAt("L1");
    }

    @Test
    void a_rejection_can_be_rolled_back_while_others_are_still_asked() {
        board().rejectedAt("CFO")
                .rolledBackAt("CFO")
                .isOpenAt("CFO", "COO", "CTO")
                .rejectedAt("CFO")
                .rejectedAt("COO")
                .isOpenAt()
                .rolledBackAt("CFO")
                .isOpenAt("CFO", "CTO");
    }

    @Test
    void too_many_rejections_end_the_chain() {
        board().rejectedAt("CFO")
                .rejectedAt("COO")
                .isOpenAt()
                .after(Duration.ofHours(24))
                .hasEndedAt("L1_done");
    }

    @Test
    void another_system_works_between_two_levels_and_after_the_last() {
        Chain.submitted("flow-work-elsewhere", "TRAVEL")
                .approvedAt("L1")
                .waitsElsewhereAt("reserve")
                .isRevocableAt("L1")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .approvedAt("L1")
                .workedElsewhereAt("reserve")
                .isOpenAt("L2")
                .approvedAt("L2")
                .isRevocableAt("L1", "L2")
                .after(Duration.ofHours(24))
                .waitsElsewhereAt("book")
                .workedElsewhereAt("book")
                .hasEndedAt("L1_done");
    }

    @Test
    void a_rejection_beside_another_level_withdraws_it_until_it_is_rolled_back() {
        Chain.submitted("flow-drawn", "2:SOFTWARE")
                .approvedAt("L1")
                .rejectedAt("LEGAL")
                .isOpenAt()
                .rolledBackAt("LEGAL")
                .isOpenAt("FINANCE", "LEGAL")
                .rolledBackAt("L1")
                .isOpenAt("L1");
    }
}
