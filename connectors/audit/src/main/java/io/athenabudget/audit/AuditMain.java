package io.athenabudget.audit;

import io.athenabudget.audit.checkpoint.MakeKey;
import io.athenabudget.audit.verify.VerifyMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./athena audit}: what one does with the log without the service. */
@Command(
        name = "athena audit",
        mixinStandardHelpOptions = true,
        description = "The audit log, offline.",
        subcommands = {VerifyMain.class, MakeKey.class})
public final class AuditMain {
    private AuditMain() {}

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new AuditMain());
        System.exit(arguments.length == 0 ? line.execute("--help") : line.execute(arguments));
    }
}
