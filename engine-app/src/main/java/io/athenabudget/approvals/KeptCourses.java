package io.athenabudget.approvals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways of ended chains through their flows, for when the engine's history of them is removed. */
@Component
public class KeptCourses {
    private final ChainEngine engine;
    private final JdbcClient jdbc;

    KeptCourses(ChainEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    record KeptCourse(String processDefinitionId, List<String> passed) {}

    /** Keeps what is known of instances that have ended; what is kept already stays. */
    public void keep(Collection<String> processInstanceIds) {
        for (String instance : processInstanceIds) {
            engine.courseOf(instance)
                    .ifPresent(course -> jdbc.sql("""
                            insert into kept_course (process_instance_id, process_definition_id, passed)
                            values (?, ?, ?) on conflict do nothing""")
                            .params(
                                    instance,
                                    course.processDefinitionId(),
                                    course.passed().toArray(String[]::new))
                            .update());
        }
    }

    Optional<KeptCourse> of(String processInstanceId) {
        return jdbc.sql("select * from kept_course where process_instance_id = ?")
                .param(processInstanceId)
                .query((row, i) -> new KeptCourse(row.getString("process_definition_id"), List.of((String[])
                        row.getArray("passed").getArray())))
                .optional();
    }
}
