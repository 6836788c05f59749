package io.athenabudget.audit.verify;

/**
 * A key and what it has signed of an export that turned out to be true.
 *
 * @param key its name and id
 * @param checkpoints how many, those kept elsewhere included
 * @param first size of the log at the first of them
 * @param last size of the log at the last of them: so many entries it vouches for
 */
public record Voucher(String key, long checkpoints, long first, long last) {
    Voucher and(Voucher other) {
        return new Voucher(
                key, checkpoints + other.checkpoints, Math.min(first, other.first), Math.max(last, other.last));
    }

    @Override
    public String toString() {
        return key + " vouches for " + last + " entries, with "
                + (checkpoints == 1 ? "1 checkpoint" : checkpoints + " checkpoints, the first of " + first);
    }
}
