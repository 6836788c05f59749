package io.athenabudget.flows.migration;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sorts the requests on their way through a version by where they stand. */
@Repository
class Situations {
    /** Where a chain stands is told by the elements of all its executions: chains of the same ones are moved alike. */
    static final String OF_VERSION = """
            select e.proc_inst_id_ as instance, array_agg(e.act_id_::text order by e.act_id_) as elements
            from act_ru_execution e
            where e.proc_def_id_ = :definition and e.act_id_ is not null
            group by e.proc_inst_id_""";

    private final JdbcClient jdbc;

    Situations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param example one of its requests */
    record Group(List<String> elements, long requests, UUID example) {}

    /** The most frequent first. */
    List<Group> of(String definitionId) {
        return jdbc.sql("with chain as (" + OF_VERSION + """
                        )
                        select c.elements, count(*) as requests, (array_agg(r.id order by r.id))[1] as example
                        from chain c join budget_request r on r.process_instance_id = c.instance
                        group by c.elements order by requests desc, c.elements""")
                .param("definition", definitionId)
                .query((row, i) -> new Group(
                        Arrays.asList((String[]) row.getArray("elements").getArray()),
                        row.getLong("requests"),
                        row.getObject("example", UUID.class)))
                .list();
    }
}
