package io.athenabudget.standalone;

import io.athenabudget.audit.AuditApplication;
import io.athenabudget.audit.checkpoint.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The audit log of a local system. */
final class LocalAudit {
    private static final String LOG_NAME = "athena.local/audit";

    private LocalAudit() {}

    static LocalConnector start(int port, LocalConnector.Surroundings around) throws IOException {
        Path directory = around.settings().data().resolve("audit");
        Files.createDirectories(directory);
        Path key = directory.resolve("signing.key");
        if (!Files.exists(key)) {
            SigningKey made = SigningKey.generate(LOG_NAME);
            OwnerOnly.write(key, made.secretText() + "\n");
            Files.writeString(directory.resolve("verifier.key"), made.verifierKey() + "\n");
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("athena.audit.signing-key-file", key.toString());
        Path next = directory.resolve("next-signing.key");
        if (Files.exists(next)) {
            properties.put("athena.audit.next-signing-key-file", next.toString());
        }
        properties.put(
                "athena.audit.checkpoints-directory",
                directory.resolve("checkpoints").toString());
        properties.put("athena.audit.checkpoint-interval", "PT5S");
        return LocalConnector.start("audit", AuditApplication.builder(), port, around, properties);
    }
}
