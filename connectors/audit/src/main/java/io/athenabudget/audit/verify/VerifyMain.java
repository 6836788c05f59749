package io.athenabudget.audit.verify;

import io.athenabudget.audit.checkpoint.VerifierKey;
import io.athenabudget.audit.checkpoint.VerifierKeys;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies an export on the command line. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        description = "Verifies an export of the audit log, offline.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all entries are as they were signed",
            "1:something is wrong; the report says what and where",
            "2:it could not be verified: a file cannot be read, or an argument is wrong"
        })
public final class VerifyMain implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPORT", description = "the export, a file of JSON Lines")
    private Path export = Path.of("");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "VKEY",
            description = {
                "the log's public key, name+id+key, from a source you trust;",
                "repeat it for each key that the log has had"
            })
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--checkpoint",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "signed checkpoints kept apart from the log; without one, a tail that was cut off is not seen")
    private List<Path> checkpoints = new ArrayList<>();

    public static void main(String... arguments) {
        System.exit(new CommandLine(new VerifyMain()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Report report;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(export))) {
            report = new Verifier(keys(), kept()).verify(in);
        }
        PrintWriter out = spec.commandLine().getOut();
        report.findings().forEach(out::println);
        if (report.furtherFindings() > 0) {
            out.println("… and " + report.furtherFindings() + " more");
        }
        out.println((report.verified() ? "Verified: " : "NOT verified: ") + report.entries() + " entries, "
                + report.covered() + " of them proven by a signed checkpoint, " + report.checkpoints()
                + " checkpoints, " + report.erased() + " personal values erased");
        if (report.signed() > 0) {
            out.println(report.signed() + " decisions signed by devices, " + report.signedRightly()
                    + " of them by a proven key and as they are recorded");
        }
        report.vouchers().forEach(out::println);
        if (report.passedOver() > 0) {
            out.println(report.passedOver() + " checkpoints before that have none of these signatures; they were not"
                    + " needed, as later ones prove their entries");
        }
        if (!report.unknownSigners().isEmpty()) {
            out.println("Keys that signed and were not given: " + String.join(", ", report.unknownSigners())
                    + ". If the log changed its key, give --key for each that you have from a source you trust.");
        }
        if (report.verified() && checkpoints.isEmpty()) {
            out.println("No checkpoint kept elsewhere was given, so entries cut off at the end would not be seen.");
        }
        out.flush();
        return report.verified() ? 0 : 1;
    }

    private VerifierKeys keys() {
        try {
            return VerifierKeys.of(keys.stream().map(VerifierKey::parse).toList());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--key: " + e.getMessage(), e);
        }
    }

    private List<KeptCheckpoint> kept() throws IOException {
        List<KeptCheckpoint> kept = new ArrayList<>();
        for (Path file : checkpoints) {
            kept.add(new KeptCheckpoint(file.toString(), Files.readAllBytes(file)));
        }
        return kept;
    }
}
