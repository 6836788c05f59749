package io.athenabudget.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.athenabudget.audit.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
    private static final String LOG = "example.org/audit";
    private static final Hash ROOT = Hash.ofLeaf("root".getBytes(UTF_8));

    private final SigningKey key = SigningKey.generate(LOG);
    private final String note = Checkpoint.sign(1_234, ROOT, key);

    /** A tree head of the Go checksum database, which has the format and a public key, but its origin is not its key's name. */
    @Test
    void a_real_logs_tree_head_is_read() {
        VerifierKey go = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        byte[] note =
                ("go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— sum.golang.org"
                                + " Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n")
                        .getBytes(UTF_8);
        assertThat(Checkpoint.parse(Note.open(note, VerifierKeys.of(go)).text()))
                .isEqualTo(new Checkpoint(
                        "go.sum database tree",
                        20_852_163,
                        Hash.ofBase64("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")));
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> Vouched.open(note, VerifierKeys.of(go)))
                .withMessage("a checkpoint of the log go.sum database tree, not of sum.golang.org");
    }

    @Test
    void what_the_log_signs_its_key_opens() {
        assertThat(note).startsWith(LOG + "\n1234\n" + ROOT.base64() + "\n\n— " + LOG + " ");
        assertThat(Checkpoint.open(note, key.verifierKey())).isEqualTo(new Checkpoint(LOG, 1_234, ROOT));
    }

    @Test
    void another_key_opens_nothing_even_of_the_same_name() {
        refused(note, SigningKey.generate(LOG));
        refused(note, SigningKey.generate("example.org/other"));
    }

    @Test
    void while_one_key_takes_over_from_another_either_opens_and_the_origin_stays() {
        SigningKey next = SigningKey.generate(LOG);
        LogKeys keys = LogKeys.of(key, next);
        String both = keys.sign(1_234, ROOT);
        assertThat(both).startsWith(LOG + "\n1234\n");
        assertThat(both.lines().filter(line -> line.startsWith("— " + LOG + " ")))
                .hasSize(2);
        Checkpoint expected = new Checkpoint(LOG, 1_234, ROOT);
        assertThat(Checkpoint.open(both, key.verifierKey())).isEqualTo(expected);
        assertThat(Checkpoint.open(both, next.verifierKey())).isEqualTo(expected);
        assertThat(keys.open(note)).isEqualTo(expected);
        refused(both, SigningKey.generate(LOG));
    }

    @Test
    void a_log_cannot_change_its_name_with_its_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogKeys.of(key, SigningKey.generate("example.org/other")))
                .withMessageContaining("one name");
    }

    @Test
    void another_size_root_or_origin_is_refused() {
        refused(note.replace("\n1234\n", "\n1235\n"), key);
        refused(note.replace(ROOT.base64(), Hash.EMPTY_TREE.base64()), key);
        refused(note.replaceFirst(LOG, "example.org/other"), key);
        refused(note.replace("\n\n", "\nan extension\n\n"), key);
    }

    @Test
    void the_key_of_one_log_speaks_for_no_other() {
        String foreign = Note.sign(new Checkpoint("example.org/other", 1_234, ROOT).text(), key);
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> Checkpoint.open(foreign, key.verifierKey()))
                .withMessageContaining("of the log example.org/other");
    }

    @Test
    void signed_extension_lines_are_passed_over() {
        assertThat(Checkpoint.parse(LOG + "\n0\n" + ROOT.base64() + "\nextension\n")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "log\n",
                "log\n1\n",
                "log\n1\nnot a root\n",
                "log\n1\nAAAA\n",
                "log\n01\nROOT\n",
                "log\n-1\nROOT\n",
                "log\n+1\nROOT\n",
                "log\n1 \nROOT\n",
                "log\n١\nROOT\n",
                "log\n9223372036854775808\nROOT\n",
                "\n1\nROOT\n",
                "log\n\nROOT\n",
                "log\n1\nROOT",
                "log\n1\nROOT\n\n",
                "log\n1\nROOT\n\nextension\n",
                "log\n1\n ROOT\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        String checkpoint = text.replace("ROOT", ROOT.base64());
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> Checkpoint.parse(checkpoint));
    }

    private static void refused(String note, SigningKey key) {
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> Checkpoint.open(note, key.verifierKey()));
    }
}
