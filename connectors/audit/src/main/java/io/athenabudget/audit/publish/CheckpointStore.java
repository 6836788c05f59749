package io.athenabudget.audit.publish;

import java.util.Optional;

/**
 * A place where checkpoints are kept, out of reach of the database's owner: each is written once and never again. What
 * fails (a disk, a network) is thrown, and tried again later.
 */
public interface CheckpointStore {
    /** What messages call it. */
    String name();

    /** The note of the largest log that is kept here, by whichever instance. */
    Optional<String> newest();

    /**
     * Keeps the note of a log of this size.
     *
     * @return false when one of this size is here already, which then stays
     */
    boolean keep(long size, String note);
}
