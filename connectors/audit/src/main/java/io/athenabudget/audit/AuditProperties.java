package io.athenabudget.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * @param signingKeyFile holds the key that signs checkpoints, in the text form of {@code SigningKey}
 * @param nextSigningKeyFile holds another key of the same name that signs as well: while one takes over from the other
 * @param checkpointsDirectory where signed checkpoints are also written, out of reach of the database's owner
 */
@ConfigurationProperties("athena.audit")
public record AuditProperties(
        @Nullable Path signingKeyFile,
        @Nullable Path nextSigningKeyFile,
        @Nullable Path checkpointsDirectory) {
    Path requiredSigningKeyFile() {
        if (signingKeyFile == null || !StringUtils.hasText(signingKeyFile.toString())) {
            throw new IllegalStateException(
                    "There is no key to sign the audit log with: set athena.audit.signing-key-file to a file made with"
                            + " ./athena audit key NAME");
        }
        return signingKeyFile;
    }
}
