package io.athenabudget.audit.checkpoint;

import io.athenabudget.audit.tree.Hash;
import java.util.Arrays;
import java.util.List;

/**
 * The keys with which the log signs: one, or two while one takes over from the other. Then every checkpoint has the
 * signatures of both, and whoever knows either public key believes it.
 */
public final class LogKeys {
    private final List<SigningKey> signing;
    private final VerifierKeys verifying;

    private LogKeys(List<SigningKey> signing) {
        this.signing = signing;
        this.verifying =
                VerifierKeys.of(signing.stream().map(SigningKey::verifierKey).toList());
    }

    /** @throws IllegalArgumentException when these are not keys of one log: a log keeps its name for ever */
    public static LogKeys of(SigningKey... keys) {
        return new LogKeys(Arrays.stream(keys).toList());
    }

    /** The checkpoint of this size and root as a note, signed by each key. */
    public String sign(long size, Hash root) {
        return Checkpoint.sign(size, root, signing.toArray(SigningKey[]::new));
    }

    /**
     * The checkpoint in a note.
     *
     * @throws NoteRefused when none of these keys signed it, or it is of another log
     */
    public Checkpoint open(String note) {
        return Vouched.open(note, verifying).checkpoint();
    }

    public VerifierKeys verifierKeys() {
        return verifying;
    }
}
