package io.athenabudget.standalone;

import io.athenabudget.access.LocalAuthority;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A connector in this JVM: with a database, a login and a certificate of its own, as if it were elsewhere. */
final class LocalConnector implements AutoCloseable {
    private final ConfigurableApplicationContext application;

    private LocalConnector(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** What the local system gives to each of its connectors. */
    record Surroundings(
            Settings settings,
            LocalPostgres postgres,
            LocalKafka kafka,
            LocalAuthority authority,
            int internalPort,
            Map<String, Integer> operatorsPorts) {
        String engine() {
            return "https://localhost:" + internalPort;
        }
    }

    /**
     * Starts a service and waits until it answers.
     *
     * @param service its name, of which its database, its login and that one's role are named too
     * @param own settings that only this service has
     */
    static LocalConnector start(
            String service,
            SpringApplicationBuilder application,
            int port,
            Surroundings around,
            Map<String, Object> own)
            throws IOException {
        String database = "athena_" + service;
        try {
            around.postgres.ensureDatabase(database);
            around.postgres.ensureLogin(database, database + "_writer");
        } catch (SQLException e) {
            throw new IOException("The database of " + service + " could not be made: " + e.getMessage(), e);
        }
        Map<String, Object> properties = new HashMap<>(own);
        properties.put("server.port", port);
        properties.put("server.address", "127.0.0.1");
        properties.put("athena.operators.port", Objects.requireNonNull(around.operatorsPorts.get(service)));
        properties.put("spring.datasource.url", around.postgres.url(database));
        properties.put("spring.datasource.username", database);
        properties.put("spring.datasource.password", database);
        properties.put("spring.liquibase.user", LocalPostgres.USER);
        properties.put("spring.liquibase.password", LocalPostgres.USER);
        properties.put("spring.kafka.bootstrap-servers", around.kafka.bootstrapServers());
        properties.put("athena.access.callers", LocalAuthority.nameOf("engine-app"));
        properties.put("athena.access.jwks-uri", around.engine() + "/.well-known/jwks.json");
        properties.putAll(LocalTls.bundleOf(service, around.authority));
        properties.putAll(Neighbours.switchedOff());
        return new LocalConnector(application
                .bannerMode(Mode.OFF)
                // Stopped by us, before the servers it needs.
                .registerShutdownHook(false)
                .properties(properties)
                .run());
    }

    @Override
    public void close() {
        application.close();
    }
}
