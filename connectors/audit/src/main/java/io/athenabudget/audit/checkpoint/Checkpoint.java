package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.athenabudget.audit.tree.Hash;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The log at one moment: so many entries, with this root. Whoever keeps a signed one can prove later whether the log
 * still contains everything it did then. C2SP tlog-checkpoint.
 *
 * @param origin the log's name, which is also its key's
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Checkpoint {
        if (size < 0 || origin.isEmpty() || origin.contains("\n")) {
            throw new IllegalArgumentException("Not a checkpoint: " + origin + ", " + size);
        }
    }

    /** The checkpoint of the keys' own log as a note that each of them signs. */
    public static String sign(long size, Hash root, SigningKey... keys) {
        return Note.sign(new Checkpoint(keys[0].verifierKey().name(), size, root).text(), keys);
    }

    /**
     * The checkpoint in a note.
     *
     * @throws NoteRefused when it is not signed by this key, or is of another log
     */
    public static Checkpoint open(String note, VerifierKey key) {
        return Vouched.open(note, VerifierKeys.of(key)).checkpoint();
    }

    /**
     * What a note claims, whoever signed it: to be compared, never to be believed.
     *
     * @throws NoteRefused when it is no checkpoint at all
     */
    public static Checkpoint claimedBy(String note) {
        return parse(Note.unverified(note.getBytes(UTF_8)));
    }

    String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /** Lines after the third are signed as well, but mean nothing to us; C2SP wants them ignored. */
    static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        // The text ends with a newline, so what follows the last one is empty, and nothing else may be.
        boolean complete = lines.length >= 4
                && lines[lines.length - 1].isEmpty()
                && Arrays.stream(lines).limit(lines.length - 1).noneMatch(String::isEmpty);
        if (!complete) {
            throw new NoteRefused("not a checkpoint: it needs three lines, and none empty");
        }
        if (!DECIMAL.matcher(lines[1]).matches()) {
            throw new NoteRefused("not a checkpoint: the size is " + lines[1]);
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not a checkpoint: the root is no hash in Base64");
        }
    }
}
