package io.athenabudget.standalone;

import io.athenabudget.AthenaApplication;
import io.athenabudget.access.LocalAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** PostgreSQL, Kafka, the application and the connectors, started in this order and stopped in the other. */
public final class LocalSystem implements AutoCloseable {
    private final Settings settings;
    private final Consumer<String> progress;
    private @Nullable FileChannel lock;
    private @Nullable LocalPostgres postgres;
    private @Nullable LocalKafka kafka;
    private @Nullable ConfigurableApplicationContext application;
    private @Nullable LocalConnector audit;
    private @Nullable LocalConnector notification;
    private LocalConnector.@Nullable Surroundings around;
    private final Map<String, Integer> operatorsPorts = new LinkedHashMap<>();
    private int auditPort;
    private int notificationPort;
    private boolean closed;

    public LocalSystem(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** A running system with the demonstration organisation, for a tool that calls it and says what happens. */
    public static LocalSystem forTool(int port, Path data, Set<Connector> connectors, @Nullable String flow)
            throws IOException {
        LocalSystem system =
                new LocalSystem(new Settings(port, data, null, true, connectors, flow), System.out::println);
        try {
            system.start();
            return system;
        } catch (IOException | RuntimeException e) {
            system.close();
            throw e;
        }
    }

    public void start() throws IOException {
        checkPort();
        Files.createDirectories(settings.data());
        lock = lock(settings.data());
        LocalPostgres database =
                timed("PostgreSQL", () -> LocalPostgres.start(settings.data().resolve("postgres")));
        postgres = database;
        LocalKafka broker =
                timed("Kafka", () -> LocalKafka.start(settings.data().resolve("kafka")));
        kafka = broker;
        operatorsPorts.put("engine-app", freePort());
        Path keys = SigningKey.ensureIn(settings.data().resolve("keys"));
        if (settings.connectors().isEmpty()) {
            application = timed("Application", () -> run(database, broker, keys, Map.of()));
            return;
        }
        LocalAuthority authority =
                LocalAuthority.in(settings.data().resolve("keys").resolve("tls"), Clock.systemUTC());
        auditPort = freePort();
        notificationPort = freePort();
        int internalPort = freePort();
        Map<String, Object> connected = new HashMap<>(LocalTls.bundleOf("engine-app", authority));
        if (runs(Connector.AUDIT)) {
            operatorsPorts.put("audit", freePort());
            connected.put("athena.gateway.audit", "https://localhost:" + auditPort);
        }
        if (runs(Connector.NOTIFICATION)) {
            operatorsPorts.put("notification", freePort());
            connected.put("athena.gateway.notification", "https://localhost:" + notificationPort);
            connected.put("athena.gateway.outbox-page", true);
        }
        connected.put("athena.internal.port", internalPort);
        connected.put("athena.internal.address", "127.0.0.1");
        connected.put("athena.internal.callers", LocalAuthority.nameOf("notification"));
        application = timed("Application", () -> run(database, broker, keys, connected));
        LocalConnector.Surroundings surroundings =
                new LocalConnector.Surroundings(settings, database, broker, authority, internalPort, operatorsPorts());
        around = surroundings;
        if (runs(Connector.AUDIT)) {
            audit = timed("Audit log", () -> LocalAudit.start(auditPort, surroundings));
        }
        if (runs(Connector.NOTIFICATION)) {
            notification = timed("Notification", () -> LocalNotification.start(notificationPort, surroundings));
        }
    }

    private boolean runs(Connector connector) {
        return settings.connectors().contains(connector);
    }

    /** Stops the connectors and starts them again, while everything else goes on. */
    void restartConnectors() throws IOException {
        LocalConnector.Surroundings surroundings = java.util.Objects.requireNonNull(around, "not started");
        java.util.Objects.requireNonNull(notification).close();
        java.util.Objects.requireNonNull(audit).close();
        audit = LocalAudit.start(auditPort, surroundings);
        notification = LocalNotification.start(notificationPort, surroundings);
    }

    /** Takes the broker away for a while, while everything else goes on. */
    void restartKafka(Duration away) throws IOException, InterruptedException {
        java.util.Objects.requireNonNull(kafka).close();
        Thread.sleep(away.toMillis());
        kafka = LocalKafka.start(settings.data().resolve("kafka"));
    }

    /** The running database, for tools that look behind the API. */
    public LocalPostgres postgres() {
        return java.util.Objects.requireNonNull(postgres, "not started");
    }

    public LocalKafka kafka() {
        return java.util.Objects.requireNonNull(kafka, "not started");
    }

    /** Where the API answers. */
    public int port() {
        return settings.port();
    }

    /** Where operators see each service that runs, by its name. */
    public Map<String, Integer> operatorsPorts() {
        return Collections.unmodifiableMap(operatorsPorts);
    }

    /** Where the audit log answers, to whoever shows the right certificate. */
    public int auditPort() {
        return auditPort;
    }

    private ConfigurableApplicationContext run(
            LocalPostgres database, LocalKafka broker, Path keys, Map<String, Object> connected) {
        Map<String, Object> properties = new HashMap<>(connected);
        properties.put("server.port", settings.port());
        properties.put("athena.operators.port", operatorsPorts.get("engine-app"));
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", LocalPostgres.USER);
        properties.put("spring.datasource.password", LocalPostgres.USER);
        properties.put("athena.kafka.bootstrap-servers", broker.bootstrapServers());
        properties.put("athena.local", true);
        properties.put("athena.identity.signing-keys-dir", keys.toString());
        properties.put(
                "athena.retention.archive", settings.data().resolve("archive").toString());
        properties.put(
                "logging.file.name", settings.data().resolve("logs/athena.log").toString());
        properties.put("logging.threshold.console", "WARN");
        if (settings.demo()) {
            properties.put("athena.demo.enabled", true);
        }
        if (settings.rollbackWindow() != null) {
            properties.put(
                    "athena.flow.rollback-window", settings.rollbackWindow().toString());
        }
        if (settings.flow() != null) {
            properties.put("athena.flow.location", settings.flow());
        }
        return new SpringApplicationBuilder(AthenaApplication.class)
                .bannerMode(Mode.OFF)
                // Stopped by us, before the servers it needs.
                .registerShutdownHook(false)
                .properties(properties)
                .run();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (application != null) {
            progress.accept("Stopping …");
        }
        if (notification != null) {
            notification.close();
        }
        if (audit != null) {
            audit.close();
        }
        if (application != null) {
            application.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                progress.accept("The lock of the data directory could not be given back: " + e.getMessage());
            }
        }
        if (application != null) {
            progress.accept("Stopped.");
        }
    }

    private void checkPort() {
        try (ServerSocket socket = new ServerSocket(settings.port())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port " + settings.port() + " is in use. Stop what uses it, or choose another with --port.", e);
        }
    }

    private static FileChannel lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another Athena runs on " + data + ". Stop it, or choose another directory with --data.");
        }
        return channel;
    }

    /** One that nobody uses at this moment. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private interface Start<T> {
        T run() throws IOException;
    }

    private <T> T timed(String what, Start<T> start) throws IOException {
        long begin = System.nanoTime();
        T started = start.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        progress.accept("%-12s ready in %.1f s".formatted(what, took.toMillis() / 1000.0));
        return started;
    }
}
