package io.athenabudget.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** A command of {@code ./athena}: what goes wrong is said in a sentence. */
public final class Tool {
    private Tool() {}

    /** Runs the command; its exit code. */
    public static int run(Callable<Integer> command, String... arguments) {
        return line(command).execute(arguments);
    }

    /** The same, for a command that still has to be set up. */
    static CommandLine line(Callable<Integer> command) {
        return new CommandLine(command).setExecutionExceptionHandler((e, line, result) -> {
            line.getErr().println(line.getColorScheme().errorText("athena: " + e.getMessage()));
            return 1;
        });
    }
}
