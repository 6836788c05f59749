package io.athenabudget.audit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.athenabudget.audit.entry.PersonalField;
import io.athenabudget.audit.tree.Hash;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the whole log as it is at one moment, entry by entry, whatever its size. */
public final class Export {
    private static final int ROWS_AT_A_TIME = 1_000;

    private static final String ENTRIES = """
            select e.leaf, substring(e.tree for 32) as hash, c.note,
                   (select json_agg(json_build_object('path', p.path, 'salt', encode(p.salt, 'hex'),
                                                      'value', encode(p.value, 'hex')) order by p.path collate "C")
                    from audit_personal p where p.index = e.index) as personal
            from audit_entry e left join audit_checkpoint c on c.size = e.index + 1
            order by e.index
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final ObjectMapper json = new ObjectMapper();

    public Export(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        // PostgreSQL hands out rows a few at a time only inside a transaction.
        this.jdbc.setFetchSize(ROWS_AT_A_TIME);
        this.snapshot = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    public void write(OutputStream out) {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        snapshot.executeWithoutResult(status -> {
            try {
                jdbc.query(ENTRIES, row -> {
                    write(lines, row);
                });
                // Those that cover more entries than there are tell on who took the entries away.
                jdbc.query(
                        "select note from audit_checkpoint"
                                + " where size > (select coalesce(max(index) + 1, 0) from audit_entry) order by size",
                        row -> {
                            write(lines, new ExportLine.OfCheckpoint(row.getString("note")));
                        });
                lines.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(Writer lines, ResultSet row) throws SQLException {
        write(
                lines,
                new ExportLine.OfEntry(
                        row.getString("leaf"), Hash.of(row.getBytes("hash")), personal(row.getString("personal"))));
        String note = row.getString("note");
        if (note != null) {
            write(lines, new ExportLine.OfCheckpoint(note));
        }
    }

    private List<PersonalField> personal(@Nullable String rows) {
        List<PersonalField> fields = new ArrayList<>();
        if (rows != null) {
            try {
                for (JsonNode field : json.readTree(rows)) {
                    fields.add(new PersonalField(
                            field.path("path").asText(),
                            HexFormat.of().parseHex(field.path("salt").asText()),
                            new String(
                                    HexFormat.of().parseHex(field.path("value").asText()), UTF_8)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fields;
    }

    private static void write(Writer lines, ExportLine line) {
        try {
            lines.write(line.text());
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
