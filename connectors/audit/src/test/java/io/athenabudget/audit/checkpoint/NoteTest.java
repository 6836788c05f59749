package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the published keys and notes of C2SP signed-note and of golang.org/x/mod/sumdb/note. */
class NoteTest {
    private static final String PETERS_NAME = "PeterNeumann";
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PETERS_SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PETERS_LINE = "— PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCHS_LINE = "— EnochRoot"
            + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String NOTE = TEXT + "\n" + PETERS_LINE;

    private final VerifierKey peter = VerifierKey.parse(PETER);

    @Test
    void the_example_of_c2sp_is_believed() {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        assertThat(open(
                        "This is an example message.\n\n— example.com/foo"
                                + " Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n",
                        key))
                .isEqualTo("This is an example message.\n");
    }

    @Test
    void signing_gives_the_very_bytes_that_gos_note_package_gives() {
        SigningKey key = SigningKey.parse(PETERS_SECRET);
        assertThat(key.verifierKey()).hasToString(PETER);
        assertThat(Note.sign(TEXT, key)).isEqualTo(NOTE);
        assertThat(open(NOTE, peter)).isEqualTo(TEXT);
    }

    @Test
    void signatures_of_others_are_ignored() {
        VerifierKey enoch = VerifierKey.parse(ENOCH);
        assertThat(open(TEXT + "\n" + PETERS_LINE + ENOCHS_LINE, peter)).isEqualTo(TEXT);
        assertThat(open(TEXT + "\n" + PETERS_LINE + ENOCHS_LINE, enoch)).isEqualTo(TEXT);
        // Also one that is nonsense, or of the same name and another id.
        assertThat(open(NOTE + "— PeterNeumann AAAAAAAA\n", peter)).isEqualTo(TEXT);
        refused(TEXT + "\n" + PETERS_LINE, enoch, "not signed by EnochRoot+af0cfe78, but by PeterNeumann+c74f20a3");
    }

    @Test
    void a_signature_of_the_key_that_does_not_fit_refuses_the_note_even_beside_one_that_does() {
        String wrong = PETERS_LINE.replace("x08go/ZJ", "x08go/ZK");
        refused(TEXT + "\n" + wrong, peter, "does not fit");
        refused(NOTE + wrong, peter, "does not fit");
        refused(NOTE.replace("answer", "Answer"), peter, "does not fit");
        refused("One more line\n" + NOTE, peter, "does not fit");
        refused(TEXT + "\n— PeterNeumann x08goA==\n", peter, "too short|does not fit");
        refused(TEXT + "\n— PeterNeumann x08go/ZJ\n", peter, "does not fit");
    }

    @Test
    void each_key_that_signed_is_named() {
        VerifierKey enoch = VerifierKey.parse(ENOCH);
        VerifierKey nobody = SigningKey.generate(PETERS_NAME).verifierKey();
        byte[] both = (TEXT + "\n" + ENOCHS_LINE + PETERS_LINE + PETERS_LINE).getBytes(UTF_8);
        assertThat(Note.open(both, VerifierKeys.of(List.of(peter, nobody))).signers())
                .containsExactly(peter);
        assertThat(Note.open(both, VerifierKeys.of(enoch)).signers()).containsExactly(enoch);
        assertThatExceptionOfType(SignedByOthers.class)
                .isThrownBy(() -> Note.open(both, VerifierKeys.of(nobody)))
                .withMessageContaining("not signed by " + nobody.label());
    }

    @Test
    void a_signature_that_does_not_fit_refuses_the_note_though_that_of_another_known_key_does() {
        SigningKey old = SigningKey.generate("example.org/log");
        SigningKey next = SigningKey.generate("example.org/log");
        VerifierKeys keys = VerifierKeys.of(List.of(old.verifierKey(), next.verifierKey()));
        String note = Note.sign("one\n", old, next);
        String other = Note.sign("two\n", old, next);
        assertThat(Note.open(note.getBytes(UTF_8), keys).signers())
                .containsExactly(old.verifierKey(), next.verifierKey());
        String[] lines = note.split("\n", -1);
        lines[3] = other.split("\n", -1)[3];
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> Note.open(String.join("\n", lines).getBytes(UTF_8), keys))
                .withMessageContaining("the signature of " + next.verifierKey().label() + " does not fit");
    }

    @Test
    void keys_of_different_logs_are_not_the_keys_of_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VerifierKeys.of(List.of(peter, VerifierKey.parse(ENOCH))))
                .withMessageContaining("PeterNeumann and EnochRoot");
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKeys.of(List.of()));
        assertThat(VerifierKeys.of(List.of(peter, VerifierKey.parse(PETER))).all())
                .containsExactly(peter);
    }

    @Test
    void an_empty_line_in_the_text_belongs_to_the_text() {
        SigningKey key = SigningKey.generate("example.org/log");
        String text = "first\n\nsecond\n";
        assertThat(open(Note.sign(text, key), key.verifierKey())).isEqualTo(text);
    }

    @Test
    void what_is_no_note_is_refused() {
        refused(TEXT, peter, "not a note");
        refused(TEXT + "\n", peter, "not a note");
        refused(NOTE.substring(0, NOTE.length() - 1), peter, "not a note");
        refused("\u0001" + NOTE, peter, "not a note");
        refused(NOTE.replace("\n", "\r\n"), peter, "not a note");
        refused(NOTE + "Unexpected line.\n", peter, "not a note");
        refused(NOTE + "\n", peter, "not a note");
        refused(NOTE.replace("— ", "- "), peter, "not a note");
        refused(NOTE.replace("nAM=", "nAM"), peter, "not a note");
        refused(NOTE.replace("nAM=", "nAN="), peter, "not a note");
        refused(NOTE.replace("PeterNeumann ", "Peter Neumann "), peter, "not a note");
        refused(NOTE.replace("PeterNeumann ", "Peter\u2003Neumann "), peter, "not a note");
        refused(TEXT + "\n" + PETERS_LINE.repeat(101), peter, "not a note");
        byte[] notUtf8 = NOTE.getBytes(UTF_8);
        notUtf8[3] = (byte) 0xff;
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> Note.open(notUtf8, VerifierKeys.of(peter)));
    }

    @Test
    void no_byte_of_a_verifier_key_can_change_and_none_be_missing() {
        for (int from = 0; from < PETER.length(); from++) {
            for (int to = from; to <= PETER.length(); to++) {
                if (to - from < PETER.length()) {
                    String part = PETER.substring(from, to);
                    assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(part));
                }
            }
            String changed = PETER.substring(0, from) + (char) (PETER.charAt(from) + 1) + PETER.substring(from + 1);
            assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void keys_of_other_lengths_types_ids_and_names_are_refused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.parse(key));
    }

    @Test
    void a_signing_key_survives_its_text_and_its_printed_form_keeps_the_secret() {
        SigningKey key = SigningKey.generate("example.org/log");
        SigningKey read = SigningKey.parse(key.secretText());
        assertThat(read.verifierKey()).hasToString(key.verifierKey().toString());
        assertThat(key.secretText()).doesNotContain(key.toString());
        assertThat(PETERS_SECRET)
                .startsWith(SigningKey.parse(PETERS_SECRET).toString().replace("…", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKey.parse(PETERS_SECRET.replace("AYEKFA", "AYEKFB")));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.parse(PETER));
    }

    private static String open(String note, VerifierKey key) {
        return Note.open(note.getBytes(UTF_8), VerifierKeys.of(key)).text();
    }

    private static void refused(String note, VerifierKey key, String reason) {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> open(note, key))
                .withMessageMatching("(?s).*(" + reason.replace("+", "\\+") + ").*");
    }
}
