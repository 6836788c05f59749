package io.athenabudget.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RollbackTest {
    @Test
    void undoing_the_first_level_undoes_all_that_followed() {
        Chain.submitted().approvedAt("L1").rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        Chain.submitted()
                .approvedAt("L1", "L2")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .isRevocableAt();
        Chain.submitted()
                .approvedAt("L1", "L2", "L3")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .isRevocableAt();
    }

    @Test
    void undoing_a_later_level_leaves_the_earlier_windows_and_their_dates() {
        Chain chain =
                Chain.submitted().approvedAt("L1").later(Duration.ofHours(3)).approvedAt("L2", "L3");
        Instant first = chain.windowEndsAt("L1");

        chain.rolledBackAt("L2").isOpenAt("L2").isRevocableAt("L1");

        assertThat(chain.windowEndsAt("L1")).isEqualTo(first);
    }

    @Test
    void undoing_the_last_level_opens_only_that() {
        Chain.submitted()
                .approvedAt("L1", "L2", "L3")
                .rolledBackAt("L3")
                .isOpenAt("L3")
                .isRevocableAt("L1", "L2");
    }

    @Test
    void undoing_a_rejection_opens_its_level_again() {
        Chain.submitted().rejectedAt("L1").rolledBackAt("L1").isOpenAt("L1").isRevocableAt();
        Chain.submitted()
                .approvedAt("L1")
                .rejectedAt("L2")
                .rolledBackAt("L2")
                .isOpenAt("L2")
                .isRevocableAt("L1");
        Chain.submitted()
                .approvedAt("L1", "L2")
                .rejectedAt("L3")
                .rolledBackAt("L3")
                .isOpenAt("L3")
                .isRevocableAt("L1", "L2");
    }

    @Test
    void undoing_the_first_level_undoes_a_later_rejection_too() {
        Chain.submitted()
                .approvedAt("L1")
                .rejectedAt("L2")
                .rolledBackAt("L1")
                .isOpenAt("L1")
                .isRevocableAt();
    }

    @Test
    void a_level_can_be_decided_and_undone_in_several_rounds() {
        Chain chain = Chain.submitted();
        for (int round = 0; round < 3; round++) {
            chain.approvedAt("L1", "L2")
                    .rolledBackAt("L2")
                    .rejectedAt("L2")
                    .rolledBackAt("L1")
                    .isOpenAt("L1");
        }
        chain.approvedAt("L1", "L2", "L3").after(Duration.ofHours(24)).hasEndedAt("L3_done");
    }
}
