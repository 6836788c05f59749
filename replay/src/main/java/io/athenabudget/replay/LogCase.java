package io.athenabudget.replay;

import java.math.BigDecimal;
import java.util.List;

/** One case of the log: a request with its resubmissions. */
record LogCase(String id, String unit, BigDecimal amount, List<Round> rounds) {

    /**
     * From a submission to the next.
     *
     * @param decisions in the order of the log
     * @param withdrawn whether the requester took it back
     * @param levels how many levels the round's own chain has
     */
    record Round(List<Decision> decisions, boolean withdrawn, int levels) {

        /** The roles that decide, by level. */
        List<String> chain() {
            return decisions.stream()
                    .filter(decision -> !decision.overrules)
                    .map(Decision::role)
                    .toList();
        }
    }

    /**
     * @param overrules the system's rejection of what was approved already: that approval is taken back, and rejected
     *     instead
     */
    record Decision(String role, boolean approved, boolean overrules, int level) {}
}
