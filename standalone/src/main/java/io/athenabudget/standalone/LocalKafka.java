package io.athenabudget.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real Kafka broker in this JVM: broker and controller in one, on disk, reachable from this machine only. */
public final class LocalKafka implements AutoCloseable {
    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private LocalKafka(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    static LocalKafka start(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path logs = directory.resolve("logs");
        Ports ports = Ports.of(directory.resolve("ports.properties"));
        Properties properties = properties(logs, ports);
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(logs);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new LocalKafka(server, "127.0.0.1:" + ports.broker);
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    private static Properties properties(Path logs, Ports ports) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE)),
                Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + ports.controller),
                Map.entry(
                        "listeners",
                        "BROKER://127.0.0.1:" + ports.broker + ",CONTROLLER://127.0.0.1:" + ports.controller),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + ports.broker),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", logs.toString()),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("auto.create.topics.enable", "false")));
        return properties;
    }

    private static void format(Path logs) throws IOException {
        Formatter formatter = new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setDirectories(List.of(logs.toString()))
                .setMetadataLogDirectory(logs.toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION);
        try {
            formatter.run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("Kafka's storage could not be prepared", e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Ports are chosen once and kept: the broker's metadata remember them. */
    private record Ports(int broker, int controller) {
        static Ports of(Path file) throws IOException {
            Properties properties = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    properties.load(in);
                }
            } else {
                properties.setProperty("broker", Integer.toString(LocalSystem.freePort()));
                properties.setProperty("controller", Integer.toString(LocalSystem.freePort()));
                try (var out = Files.newOutputStream(file)) {
                    properties.store(out, "Ports of the local Kafka broker; delete the directory to choose others");
                }
            }
            return new Ports(
                    Integer.parseInt(properties.getProperty("broker")),
                    Integer.parseInt(properties.getProperty("controller")));
        }
    }
}
