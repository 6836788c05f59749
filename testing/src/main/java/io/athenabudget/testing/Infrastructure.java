package io.athenabudget.testing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** The switch: {@code -Dathena.test.infrastructure=auto|containers|embedded}. */
final class Infrastructure {
    private static final Logger log = LoggerFactory.getLogger(Infrastructure.class);
    private static final boolean CONTAINERS = decide();

    private Infrastructure() {}

    static boolean inContainers() {
        return CONTAINERS;
    }

    private static boolean decide() {
        boolean containers = switch (System.getProperty("athena.test.infrastructure", "auto")) {
            case "containers" -> true;
            case "embedded" -> false;
            case "auto" -> DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException("athena.test.infrastructure must be auto, containers or embedded");
        };
        log.info("Tests run on {} PostgreSQL and Kafka", containers ? "containers of" : "embedded");
        return containers;
    }
}
