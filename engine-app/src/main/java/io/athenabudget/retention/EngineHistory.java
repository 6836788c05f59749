package io.athenabudget.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows of the engine's history, whatever tables a version of the engine has for them: those that name the instance they
 * belong to, which are also those that it removes by their removal time.
 */
@Repository
class EngineHistory {
    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each row of some instances as JSON, by instance and table. */
    Map<String, Map<String, List<String>>> rowsOf(Collection<String> instances) {
        Map<String, Map<String, List<String>>> rows = new HashMap<>();
        for (String table : tables()) {
            jdbc.sql("select root_proc_inst_id_, row_to_json(h)::text from " + table
                            + " h where root_proc_inst_id_ = any(?)")
                    .param(array(instances))
                    .query(row -> {
                        rows.computeIfAbsent(row.getString(1), instance -> new TreeMap<>())
                                .computeIfAbsent(table, name -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return rows;
    }

    /** @param when the engine may remove them, null for never */
    void removeFrom(@Nullable Instant when, Collection<String> instances) {
        for (String table : tables()) {
            jdbc.sql("update " + table + " set removal_time_ = ? where root_proc_inst_id_ = any(?)")
                    // Without a zone, in that of the machine, as the engine writes it.
                    .params(when == null ? null : Timestamp.from(when), array(instances))
                    .update();
        }
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name from information_schema.columns
                        where table_schema = current_schema() and column_name in ('root_proc_inst_id_', 'removal_time_')
                            and (table_name like 'act\\_hi\\_%' or table_name = 'act_ge_bytearray')
                        group by table_name having count(*) = 2 order by table_name""").query(String.class).list();
    }

    private static String[] array(Collection<String> instances) {
        return instances.toArray(String[]::new);
    }
}
