package io.athenabudget.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./athena up}: starts everything, says where it is, and stops it cleanly. */
@Command(name = "athena up", mixinStandardHelpOptions = true, description = "Runs the whole system in one JVM.")
public final class StandaloneMain implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8080", description = "Port of the API (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            defaultValue = ".athena/data",
            description = "Where data are kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(".athena/data");

    @Option(
            names = "--rollback-window",
            description = "Replaces every rollback window, as ISO 8601 duration such as PT30S.")
    private @Nullable Duration rollbackWindow;

    @Option(names = "--no-demo", description = "Leaves an empty database empty.")
    private boolean noDemo;

    @Option(names = "--no-connectors", description = "Runs no connectors: no audit log, no notifications.")
    private boolean noConnectors;

    @Option(names = "--flow", description = "Spring resource location of another flow, ending with a slash.")
    private @Nullable String flow;

    public static void main(String[] arguments) {
        quietUntilTheApplicationConfiguresLogging();
        CommandLine command =
                Tool.line(new StandaloneMain()).registerConverter(Duration.class, StandaloneMain::duration);
        int code = command.execute(arguments);
        if (code != 0 || command.isUsageHelpRequested()) {
            System.exit(code);
        }
    }

    private static void quietUntilTheApplicationConfiguresLogging() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.ERROR);
        }
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.isNegative() || duration.isZero()) {
                throw new CommandLine.TypeConversionException("'" + text + "' must be longer than nothing");
            }
            return duration;
        } catch (java.time.format.DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is not an ISO 8601 duration; try PT30S, PT5M or PT24H");
        }
    }

    private Set<Connector> connectors() {
        return noConnectors ? Set.of() : EnumSet.allOf(Connector.class);
    }

    @Override
    public Integer call() throws Exception {
        Settings settings =
                new Settings(port, data.toAbsolutePath().normalize(), rollbackWindow, !noDemo, connectors(), flow);
        LocalSystem system = new LocalSystem(settings, System.out::println);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stopping = new Thread(
                () -> {
                    system.close();
                    stopped.countDown();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            system.start();
        } catch (Exception e) {
            system.close();
            throw e;
        }
        System.out.println(Banner.of(settings, system.operatorsPorts()));
        stopped.await();
        return 0;
    }
}
