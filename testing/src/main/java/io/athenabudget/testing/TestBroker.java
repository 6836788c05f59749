package io.athenabudget.testing;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** The one Kafka broker of this JVM. */
public final class TestBroker {
    private TestBroker() {}

    public static String bootstrapServers() {
        return Server.BOOTSTRAP;
    }

    private static final class Server {
        private static final String IMAGE = "apache/kafka-native:3.9.1";
        private static final String BOOTSTRAP = start();

        private static String start() {
            if (Infrastructure.inContainers()) {
                KafkaContainer container = new KafkaContainer(IMAGE);
                container.start();
                return container.getBootstrapServers();
            }
            EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
            broker.afterPropertiesSet();
            return broker.getBrokersAsString();
        }
    }
}
