package io.athenabudget.audit.checkpoint;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key on the command line. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the key of a new log; or, under the name that a log has, its next key.",
            "The first line is the secret that signs; keep it where secrets are kept.",
            "The second is public; give it to whoever verifies."
        })
public final class MakeKey implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "the log's name for ever, such as example.org/audit")
    private String name = "";

    @Override
    public Integer call() {
        SigningKey key;
        try {
            key = SigningKey.generate(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "NAME: " + e.getMessage(), e);
        }
        spec.commandLine().getOut().println(key.secretText());
        spec.commandLine().getOut().println(key.verifierKey());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
