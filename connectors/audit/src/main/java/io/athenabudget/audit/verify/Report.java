package io.athenabudget.audit.verify;

import java.util.List;
import java.util.Set;

/**
 * The outcome of a verification.
 *
 * @param covered how many entries, from the first on, a signed checkpoint proves to be as they were
 * @param erased personal values that have been erased, which is not wrong
 * @param signed how many decisions have a signature of a device
 * @param signedRightly how many of these are as they were signed, by a key that the log knows
 * @param findings the first ones; a log that is wrong from some entry on would have millions
 * @param furtherFindings how many more there were
 * @param vouchers what each of the known keys vouches for
 * @param passedOver checkpoints that only unknown keys signed, before the first of a known key, which proves their
 *     entries: so an export begins when the log changed its key. They are not believed, but say nothing false either
 * @param unknownSigners keys that signed checkpoints and are not known
 */
public record Report(
        long entries,
        long checkpoints,
        long covered,
        long erased,
        long signed,
        long signedRightly,
        List<Finding> findings,
        long furtherFindings,
        List<Voucher> vouchers,
        long passedOver,
        Set<String> unknownSigners) {
    public boolean verified() {
        return findings.isEmpty();
    }
}
