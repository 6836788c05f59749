package io.athenabudget.audit.verify;

/**
 * Something that is wrong with an export.
 *
 * @param where the line of the export, or the file of a checkpoint kept elsewhere
 * @param index the (first) entry it is about
 */
public record Finding(Kind kind, String where, long index, String message) {

    /** What kind of wrong. */
    public enum Kind {
        /** A line that is no line of an export. */
        UNREADABLE,
        /** An entry that is not the one in the tree. */
        ALTERED,
        /** Entries that are not there. */
        MISSING,
        /** Entries or checkpoints that stand where they do not belong, or stand twice. */
        OUT_OF_ORDER,
        /** A personal value that is not the one committed to. */
        PERSONAL,
        /** A signed decision that is not the one its device has signed, or whose device could not sign. */
        DECISION,
        /** A checkpoint that the log's key has not signed. */
        SIGNATURE,
        /** Entries that are not those that were signed. */
        ROOT,
        /** Two signed checkpoints that cannot both be true. */
        FORK,
        /** A signed checkpoint covers more entries than the export has. */
        TRUNCATED,
        /** Entries that no signed checkpoint covers. */
        UNCOVERED
    }

    @Override
    public String toString() {
        return kind + " at entry " + index + " (" + where + "): " + message;
    }
}
