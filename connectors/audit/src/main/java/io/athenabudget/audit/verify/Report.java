package io.athenabudget.audit.verify;

import java.util.List;

/**
 * The outcome of a verification.
 *
 * @param covered how many entries, from the first on, a signed checkpoint proves to be as they were
 * @param erased personal values that have been erased, which is not wrong
 * @param findings the first ones; a log that is wrong from some entry on would have millions
 * @param furtherFindings how many more there were
 */
public record Report(
        long entries, long checkpoints, long covered, long erased, List<Finding> findings, long furtherFindings) {
    public boolean verified() {
        return findings.isEmpty();
    }
}
