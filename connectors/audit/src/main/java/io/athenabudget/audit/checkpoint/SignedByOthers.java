package io.athenabudget.audit.checkpoint;

import java.util.List;

/** A note that only unknown keys have signed. It proves nothing, but what it says can be compared with what is proven. */
public final class SignedByOthers extends NoteRefused {
    private static final long serialVersionUID = 1;

    private final String text;
    private final transient List<String> signers;

    SignedByOthers(String text, List<String> signers, VerifierKeys known) {
        super("not signed by " + known.labels() + ", but by " + String.join(", ", signers));
        this.text = text;
        this.signers = List.copyOf(signers);
    }

    /**
     * What it claims, not to be believed.
     *
     * @throws NoteRefused when that is no checkpoint
     */
    public Checkpoint claim() {
        return Checkpoint.parse(text);
    }

    /** Names and ids of the keys that claim to have signed it. */
    public List<String> signers() {
        return signers;
    }
}
