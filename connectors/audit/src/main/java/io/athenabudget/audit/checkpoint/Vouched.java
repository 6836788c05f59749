package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A checkpoint that is believed.
 *
 * @param by those of the known keys that signed it
 */
public record Vouched(Checkpoint checkpoint, List<VerifierKey> by) {
    /**
     * The checkpoint in a note.
     *
     * @throws SignedByOthers when none of these keys signed it
     * @throws NoteRefused when a signature of theirs does not fit, or it is no checkpoint of their log
     */
    public static Vouched open(byte[] note, VerifierKeys keys) {
        Note.Opened opened = Note.open(note, keys);
        Checkpoint checkpoint = Checkpoint.parse(opened.text());
        if (!checkpoint.origin().equals(keys.name())) {
            throw new NoteRefused("a checkpoint of the log " + checkpoint.origin() + ", not of " + keys.name());
        }
        return new Vouched(checkpoint, opened.signers());
    }

    public static Vouched open(String note, VerifierKeys keys) {
        return open(note.getBytes(UTF_8), keys);
    }
}
