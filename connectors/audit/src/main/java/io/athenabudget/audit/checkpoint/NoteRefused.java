package io.athenabudget.audit.checkpoint;

/** A note that must not be believed, and why. */
public class NoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoteRefused(String reason) {
        super(reason);
    }
}
