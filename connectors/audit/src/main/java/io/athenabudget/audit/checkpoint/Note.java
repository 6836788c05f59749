package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A C2SP signed note: a text, an empty line, and a line for each signature. Believed only when a known key signed it. */
final class Note {
    private static final String SIGNATURE = "— ";
    private static final int KEY_ID_LENGTH = 4;

    /** More than any log needs; a limit at all, so that a note cannot keep a verifier busy. */
    private static final int MAX_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    private Note(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = signatures;
    }

    /** The note with a signature of each key. */
    static String sign(String text, SigningKey... keys) {
        requireText(text);
        StringBuilder note = new StringBuilder(text).append('\n');
        for (SigningKey key : keys) {
            VerifierKey signer = key.verifierKey();
            byte[] signature = ByteBuffer.allocate(KEY_ID_LENGTH + 64)
                    .putInt(signer.id())
                    .put(key.sign(text))
                    .array();
            note.append(SIGNATURE)
                    .append(signer.name())
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(signature))
                    .append('\n');
        }
        return note.toString();
    }

    /**
     * A note that is believed.
     *
     * @param signers those of the known keys that signed it
     */
    record Opened(String text, List<VerifierKey> signers) {}

    /**
     * Opens a note that one of these keys signed. Signatures of other keys are ignored, so that keys can be rotated and
     * witnesses can sign too.
     *
     * @throws NoteRefused when it is no note, is signed by none of these keys, or has a signature of theirs that does not
     *     fit
     */
    static Opened open(byte[] bytes, VerifierKeys keys) {
        Note note = parse(bytes);
        byte[] signed = note.text.getBytes(UTF_8);
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (NoteSignature signature : note.signatures) {
            VerifierKey key = keys.find(signature.name(), signature.keyId()).orElse(null);
            if (key != null) {
                if (!key.verifies(signed, signature.bytes())) {
                    throw new NoteRefused("the signature of " + key.label() + " does not fit the text");
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw new SignedByOthers(
                    note.text,
                    note.signatures.stream().map(NoteSignature::label).toList(),
                    keys);
        }
        return new Opened(note.text, List.copyOf(signers));
    }

    /** The text of a note, whoever signed it. */
    static String unverified(byte[] bytes) {
        return parse(bytes).text;
    }

    private static Note parse(byte[] bytes) {
        String whole = decode(bytes);
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0) {
            throw new NoteRefused("not a note: no empty line before the signatures");
        }
        String text = whole.substring(0, blank + 1);
        String lines = whole.substring(blank + 2);
        if (!lines.endsWith("\n")) {
            throw new NoteRefused("not a note: the last line is cut off or missing");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            signatures.add(signature(line));
            if (signatures.size() > MAX_SIGNATURES) {
                throw new NoteRefused("not a note: more than " + MAX_SIGNATURES + " signatures");
            }
        }
        return new Note(text, signatures);
    }

    private static NoteSignature signature(String line) {
        String[] parts =
                line.startsWith(SIGNATURE) ? line.substring(SIGNATURE.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new NoteRefused("not a note: a signature line looks like \"— name base64\"");
        }
        try {
            requireName(parts[0]);
            byte[] bytes = base64(parts[1]);
            if (bytes.length <= KEY_ID_LENGTH) {
                throw new NoteRefused("not a note: a signature is too short");
            }
            return new NoteSignature(
                    parts[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, KEY_ID_LENGTH, bytes.length));
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not a note: " + e.getMessage());
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new NoteRefused("not a note: not UTF-8");
        }
        if (hasControls(text)) {
            throw new NoteRefused("not a note: control characters");
        }
        return text;
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n');
    }

    private static void requireText(String text) {
        if (!text.endsWith("\n") || hasControls(text)) {
            throw new IllegalArgumentException("A note's text ends with a newline and has no other control characters");
        }
    }

    static void requireName(String name) {
        if (name.isEmpty()
                || name.codePoints()
                        .anyMatch(c -> c == '+' || c < ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new IllegalArgumentException("A key's name is not empty and has neither spaces nor a plus");
        }
    }

    /** Base64 in its one canonical spelling; the JDK's decoder alone also takes others. */
    static byte[] base64(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical Base64");
        }
        return bytes;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record NoteSignature(String name, int keyId, byte[] bytes) {
        String label() {
            return name + "+" + HexFormat.of().toHexDigits(keyId);
        }
    }
}
