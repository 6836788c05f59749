package io.athenabudget.audit.log;

import io.athenabudget.audit.entry.AuditedObject;
import io.athenabudget.audit.entry.CanonicalJson;
import io.athenabudget.audit.entry.Client;
import io.athenabudget.audit.entry.NewEntry;
import io.athenabudget.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;

/** A database with the log's tables, and entries to put into it. */
public final class AuditDatabase {
    public static final UUID ADA = UUID.fromString("00000000-0000-4000-8000-00000000ada0");

    private AuditDatabase() {}

    public static DataSource create() throws Exception {
        DataSource dataSource = TestDatabase.create().dataSource();
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource);
        liquibase.setChangeLog("classpath:db/changelog/audit.sql");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.afterPropertiesSet();
        return dataSource;
    }

    public static List<NewEntry> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry("comment " + i)).toList();
    }

    /** The entry with which somebody's personal data go. */
    public static NewEntry erasure(UUID person) {
        var details = CanonicalJson.object();
        details.putObject("data").put("userId", person.toString()).put("anonymised", true);
        return new NewEntry(
                UUID.randomUUID(),
                Instant.parse("2026-11-25T06:00:00Z"),
                "UserDeactivated",
                UUID.randomUUID(),
                null,
                new AuditedObject("user", person.toString()),
                null,
                details,
                person,
                Client.UNKNOWN,
                null);
    }

    public static NewEntry entry(String comment) {
        return entry(comment, null);
    }

    /** Of a decision that was taken by a link in a message. */
    public static NewEntry entryByLink(String comment) {
        return entry(comment, "ACTION_LINK");
    }

    private static NewEntry entry(String comment, @Nullable String authentication) {
        var details = CanonicalJson.object();
        details.putObject("data").put("level", "L1").put("outcome", "APPROVED").put("comment", comment);
        UUID request = UUID.randomUUID();
        return new NewEntry(
                UUID.randomUUID(),
                Instant.parse("2026-11-25T05:00:00Z"),
                "ApprovalDecided",
                ADA,
                null,
                new AuditedObject("approval", UUID.randomUUID().toString()),
                request,
                details,
                null,
                new Client("203.0.113.7", null, authentication),
                null);
    }
}
