package io.athenabudget.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.checkpoint.SigningKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The two walls: what the service's role may not do, and what nobody may. */
class AppendOnlyTest {
    private static final List<String> CHANGES = Stream.of("audit_entry", "audit_checkpoint")
            .flatMap(table -> Stream.of(
                    "delete from " + table,
                    "delete from " + table + " where false",
                    "truncate " + table + " cascade",
                    "update " + table + (table.equals("audit_entry") ? " set leaf = leaf" : " set note = note"),
                    "update " + table
                            + (table.equals("audit_entry") ? " set leaf = '' where index = 0" : " set size = 9")))
            .toList();
    private static final List<String> PERSONAL_CHANGES =
            List.of("update audit_personal set value = ''", "truncate audit_personal");

    private final SigningKey key = SigningKey.generate("example.org/audit");
    private DataSource owner = new PGSimpleDataSource();

    @BeforeEach
    void fillLog() throws Exception {
        owner = AuditDatabase.create();
        new AuditLog(owner, LogKeys.of(key)).append(AuditDatabase.entries(3));
    }

    @Test
    void the_service_can_do_all_it_has_to() {
        AuditLog log = new AuditLog(asWriter(), LogKeys.of(key));
        assertThat(log.append(AuditDatabase.entries(2))).isEqualTo(new Appended(2, 0, 5));
        assertThat(log.inclusion(1, 5).hashes()).isNotEmpty();
        assertThat(log.append(List.of(AuditDatabase.erasure(AuditDatabase.ADA))))
                .isEqualTo(new Appended(1, 0, 6));
    }

    @Test
    void the_services_role_may_not_change_what_is_recorded() {
        Stream.concat(CHANGES.stream(), PERSONAL_CHANGES.stream())
                .forEach(sql -> assertThatThrownBy(() -> run(asWriter(), sql))
                        .as(sql)
                        .hasMessageContaining("permission denied"));
        for (String sql : List.of(
                "alter table audit_entry disable trigger all",
                "drop table audit_checkpoint",
                "create or replace function audit_refuse() returns trigger language plpgsql as $$ begin return new; end $$",
                "set session_replication_role = replica")) {
            assertThatThrownBy(() -> run(asWriter(), sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void not_even_the_owner_may_as_long_as_the_trigger_stands() {
        Stream.concat(CHANGES.stream(), PERSONAL_CHANGES.stream())
                .forEach(sql -> assertThatThrownBy(() -> run(owner, sql))
                        .as(sql)
                        .hasMessageContaining("is refused: the audit log is append-only"));
    }

    @Test
    void a_session_that_switches_triggers_off_does_not_switch_off_these() {
        CHANGES.forEach(sql -> assertThatThrownBy(() -> run(owner, "set session_replication_role = replica; " + sql))
                .as(sql)
                .hasMessageContaining("append-only"));
    }

    @Test
    void no_entry_can_be_written_that_leaves_a_gap_or_takes_a_place() {
        for (int index : new int[] {4, 100, -1, 2, 0}) {
            assertThatThrownBy(() -> run(asWriter(), insert(index)))
                    .as("index " + index)
                    .isInstanceOf(SQLException.class);
        }
        assertThatCode(() -> run(asWriter(), insert(3))).doesNotThrowAnyException();
    }

    private static String insert(int index) {
        return "insert into audit_entry (index, event_id, occurred_at, action, object_type, object_id, leaf, tree) values ("
                + index + ", '" + UUID.randomUUID() + "', now(), 'a', 'b', 'c', '{}', decode(repeat('00', 32), 'hex'))";
    }

    private static void run(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Connections that have the rights of the writer's role and no others. */
    private DataSource asWriter() {
        return new DelegatingDataSource(owner) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set role athena_audit_writer");
                }
                return connection;
            }
        };
    }
}
