package io.athenabudget.replay;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case of the log: a request with its resubmissions.
 *
 * @param contradiction what in the log itself cannot have happened by any rule, if anything
 */
record LogCase(
        String id,
        String unit,
        List<Round> rounds,
        @Nullable String contradiction) {

    /**
     * From a submission to the next.
     *
     * @param document what was submitted; a case may be about several, a travel permit and its declaration for example
     * @param amount in euro; null if the log names none
     * @param decisions in the order of the log
     * @param withdrawnAfter how many of the decisions were taken when the requester took it back; null if never
     * @param levels how many levels the round's own chain has
     */
    record Round(
            String document,
            @Nullable BigDecimal amount,
            List<Decision> decisions,
            @Nullable Integer withdrawnAfter,
            int levels) {

        /** The roles that decide, by level. */
        List<String> chain() {
            return decisions.stream()
                    .filter(decision -> !decision.overrules)
                    .map(Decision::role)
                    .toList();
        }

        boolean withdrawn() {
            return withdrawnAfter != null;
        }
    }

    /**
     * @param overrules the system's rejection of what was approved already: that approval is taken back, and rejected
     *     instead
     */
    record Decision(String role, boolean approved, boolean overrules, int level) {}
}
