package io.athenabudget.audit;

import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.export.Export;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.search.EntrySearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log on the database of this service. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    SigningKey signingKey(AuditProperties properties) {
        Path file = properties.requiredSigningKeyFile();
        try {
            return SigningKey.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new IllegalStateException("The key of the audit log cannot be read from " + file, e);
        }
    }

    @Bean
    AuditLog auditLog(DataSource dataSource, SigningKey key) {
        return new AuditLog(dataSource, key);
    }

    @Bean
    EntrySearch entrySearch(DataSource dataSource) {
        return new EntrySearch(dataSource);
    }

    @Bean
    Export export(DataSource dataSource) {
        return new Export(dataSource);
    }
}
