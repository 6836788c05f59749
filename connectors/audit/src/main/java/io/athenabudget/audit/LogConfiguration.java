package io.athenabudget.audit;

import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import io.athenabudget.audit.entry.AuditedEvent;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.audit.export.Export;
import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.search.EntrySearch;
import io.athenabudget.events.OutgoingEvent;
import io.athenabudget.intake.EventSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** The log on the database of this service. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    @Bean
    LogKeys logKeys(AuditProperties properties) {
        SigningKey key = read(properties.requiredSigningKeyFile());
        Path next = properties.nextSigningKeyFile();
        return next == null || !StringUtils.hasText(next.toString()) ? LogKeys.of(key) : LogKeys.of(key, read(next));
    }

    private static SigningKey read(Path file) {
        try {
            return SigningKey.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new IllegalStateException("The key of the audit log cannot be read from " + file, e);
        }
    }

    @Bean
    AuditLog auditLog(DataSource dataSource, LogKeys keys) {
        return new AuditLog(dataSource, keys);
    }

    /** Every event becomes an entry. The log takes one append at a time, so one consumer feeds it. */
    @Bean
    EventSink entries(AuditLog log) {
        return events -> log.append(events.stream().map(LogConfiguration::entry).toList());
    }

    private static NewEntry entry(OutgoingEvent event) {
        try {
            return AuditedEvent.entry(event);
        } catch (RuntimeException e) {
            // Making an entry has no side effects and needs nobody: it would fail the same way again.
            throw new IllegalArgumentException("No entry can be made of event " + event.id(), e);
        }
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
