package io.athenabudget.standalone;

import io.athenabudget.access.LocalAuthority;
import io.athenabudget.audit.AuditApplication;
import io.athenabudget.audit.checkpoint.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner.Mode;
import org.springframework.context.ConfigurableApplicationContext;

/** The audit service in this JVM: with a database, a login and a certificate of its own, as if it were elsewhere. */
final class LocalAudit implements AutoCloseable {
    private static final String SERVICE = "audit";
    private static final String DATABASE = "athena_audit";
    private static final String LOGIN = "athena_audit";
    private static final String ROLE = "athena_audit_writer";
    private static final String LOG_NAME = "athena.local/audit";

    private final ConfigurableApplicationContext application;

    private LocalAudit(ConfigurableApplicationContext application) {
        this.application = application;
    }

    static LocalAudit start(
            Settings settings, int port, LocalPostgres postgres, LocalKafka kafka, LocalAuthority authority)
            throws IOException {
        try {
            postgres.ensureDatabase(DATABASE);
            postgres.ensureLogin(LOGIN, ROLE);
        } catch (SQLException e) {
            throw new IOException("The audit log's database could not be made: " + e.getMessage(), e);
        }
        Path directory = settings.data().resolve("audit");
        Files.createDirectories(directory);
        Path key = directory.resolve("signing.key");
        if (!Files.exists(key)) {
            SigningKey made = SigningKey.generate(LOG_NAME);
            OwnerOnly.write(key, made.secretText() + "\n");
            Files.writeString(directory.resolve("verifier.key"), made.verifierKey() + "\n");
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", port);
        properties.put("server.address", "127.0.0.1");
        properties.put("spring.datasource.url", postgres.url(DATABASE));
        properties.put("spring.datasource.username", LOGIN);
        properties.put("spring.datasource.password", LOGIN);
        properties.put("spring.liquibase.user", LocalPostgres.USER);
        properties.put("spring.liquibase.password", LocalPostgres.USER);
        properties.put("spring.kafka.bootstrap-servers", kafka.bootstrapServers());
        properties.put("athena.audit.signing-key-file", key.toString());
        properties.put(
                "athena.audit.checkpoints-directory",
                directory.resolve("checkpoints").toString());
        properties.put("athena.audit.checkpoint-interval", "PT5S");
        properties.put("athena.access.callers", LocalAuthority.nameOf("engine-app"));
        properties.put("athena.access.jwks-uri", "http://127.0.0.1:" + settings.port() + "/.well-known/jwks.json");
        properties.putAll(LocalTls.bundleOf(SERVICE, authority));
        properties.putAll(Neighbours.switchedOff());
        return new LocalAudit(AuditApplication.builder()
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
