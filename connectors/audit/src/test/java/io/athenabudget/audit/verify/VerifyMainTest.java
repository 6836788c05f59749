package io.athenabudget.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.athenabudget.audit.checkpoint.SigningKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyMainTest {
    @TempDir
    private Path directory = Path.of("");

    private final ExportedLog log = ExportedLog.of(20);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_good_export_exits_with_0() throws IOException {
        assertThat(run(export(log.lines()), "--key", key(), "--checkpoint", kept()))
                .isZero();
        assertThat(out)
                .hasToString("Verified: 20 entries, 20 of them proven by a signed checkpoint, 2 checkpoints,"
                        + " 0 personal values erased" + System.lineSeparator()
                        + log.key.verifierKey().label()
                        + " vouches for 20 entries, with 3 checkpoints, the first of 10" + System.lineSeparator());
    }

    @Test
    void without_a_checkpoint_kept_elsewhere_it_says_what_it_cannot_see() throws IOException {
        assertThat(run(export(log.lines()), "--key", key())).isZero();
        assertThat(out.toString()).contains("entries cut off at the end would not be seen");
    }

    @Test
    void a_bad_export_exits_with_1_and_says_where_it_is_wrong() throws IOException {
        assertThat(run(export(log.lines().subList(0, 11)), "--key", key(), "--checkpoint", kept()))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("TRUNCATED at entry 10 (" + kept() + ")", "entries 10 to 19 are missing", "NOT verified");
    }

    @Test
    void what_cannot_be_verified_exits_with_2() throws IOException {
        String export = export(log.lines());
        assertThat(run(directory.resolve("absent").toString(), "--key", key())).isEqualTo(2);
        assertThat(run(
                        export,
                        "--key",
                        key(),
                        "--checkpoint",
                        directory.resolve("absent").toString()))
                .isEqualTo(2);
        assertThat(run(export)).isEqualTo(2);
        assertThat(run(export, "--key", "nonsense")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("--key: A verifier key looks like name+id+key");
    }

    @Test
    void after_the_key_changed_it_says_which_key_vouches_for_what() throws IOException {
        SigningKey next = SigningKey.generate("example.org/audit");
        log.signWith(log.key, next);
        log.append(10);
        log.signWith(next);
        log.append(10);
        String export = export(log.lines());

        assertThat(run(export, "--key", key(), "--key", next.verifierKey().toString()))
                .isZero();
        assertThat(out.toString())
                .contains(
                        log.key.verifierKey().label() + " vouches for 30 entries, with 3 checkpoints, the first of 10",
                        next.verifierKey().label() + " vouches for 40 entries, with 2 checkpoints, the first of 30");

        out.getBuffer().setLength(0);
        assertThat(run(export, "--key", next.verifierKey().toString())).isZero();
        assertThat(out.toString()).contains("2 checkpoints before that have none of these signatures");

        out.getBuffer().setLength(0);
        assertThat(run(export, "--key", key())).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "SIGNATURE at entry 40",
                        "40 entries, 30 of them proven",
                        log.key.verifierKey().label() + " vouches for 30 entries",
                        "Keys that signed and were not given: "
                                + next.verifierKey().label());
    }

    @Test
    void keys_of_two_logs_are_an_argument_that_is_wrong() throws IOException {
        String other = SigningKey.generate("example.org/other").verifierKey().toString();
        assertThat(run(export(log.lines()), "--key", key(), "--key", other)).isEqualTo(2);
        assertThat(err.toString()).contains("--key: Keys of one log have one name");
    }

    private int run(String... arguments) {
        return new CommandLine(new VerifyMain())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String key() {
        return log.key.verifierKey().toString();
    }

    private String export(List<String> lines) throws IOException {
        return Files.write(directory.resolve("export.jsonl"), ExportedLog.bytes(lines))
                .toString();
    }

    private String kept() throws IOException {
        return Files.writeString(directory.resolve("checkpoint"), log.checkpoint())
                .toString();
    }
}
