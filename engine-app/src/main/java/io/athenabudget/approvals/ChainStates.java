package io.athenabudget.approvals;

import static io.athenabudget.processes.BudgetApprovalProcess.MESSAGE_ROLLBACK;
import static io.athenabudget.processes.BudgetApprovalProcess.VARIABLE_DECISION_ID;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the engine has written about a chain, in the transaction of whoever asks. */
@Repository
class ChainStates {
    private final JdbcClient jdbc;

    ChainStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ChainState read(String processInstanceId) {
        return new ChainState(open(processInstanceId), windows(processInstanceId), timers(processInstanceId));
    }

    /** Where a chain waits for something else than a decision or the end of a window: other systems, timers, conditions. */
    List<Wait> waits(UUID requestId) {
        return jdbc.sql(WAITS)
                .param(requestId.toString())
                .query((row, i) -> new Wait(row.getString("definition"), row.getString("element")))
                .list();
    }

    record Wait(String processDefinitionId, String element) {}

    boolean hasEnded(UUID requestId) {
        return !jdbc.sql("select exists (select from act_ru_execution where business_key_ = ?)")
                .param(requestId.toString())
                .query(Boolean.class)
                .single();
    }

    private Map<UUID, ChainState.OpenTask> open(String processInstanceId) {
        return jdbc
                .sql(TASKS)
                .param(processInstanceId)
                .query((row, i) -> Map.entry(
                        UUID.fromString(row.getString("id_")),
                        new ChainState.OpenTask(row.getString("task_def_key_"), Arrays.asList((String[])
                                row.getArray("scopes").getArray()))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, ChainState.Window> windows(String processInstanceId) {
        return jdbc
                .sql(WINDOWS)
                .param("instance", processInstanceId)
                .param("message", MESSAGE_ROLLBACK)
                .param("decision", VARIABLE_DECISION_ID)
                .query((row, i) -> Map.entry(
                        UUID.fromString(row.getString("decision")),
                        new ChainState.Window(
                                row.getString("element"),
                                row.getTimestamp("closes_at").toInstant(),
                                row.getString("scope"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, ChainState.Timer> timers(String processInstanceId) {
        return jdbc
                .sql(TIMERS)
                .param(processInstanceId)
                .query((row, i) -> Map.entry(
                        row.getString("id_"),
                        new ChainState.Timer(
                                row.getString("element"),
                                row.getTimestamp("duedate_").toInstant())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String WAITS = """
            select i.proc_def_id_ as definition, w.element
            from act_ru_execution i, lateral (
                select act_id_ as element from act_ru_ext_task where proc_inst_id_ = i.id_
                union all
                select d.act_id_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                where j.process_instance_id_ = i.id_ and d.job_type_ = 'timer-intermediate-transition'
                union all
                select activity_id_ from act_ru_event_subscr
                where proc_inst_id_ = i.id_ and event_type_ = 'conditional'
            ) w
            where i.business_key_ = ?""";

    private static final String TASKS = """
            with recursive scope as (
                select t.id_ as task, e.id_, e.parent_id_, e.is_scope_, 1 as depth
                from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_
                where t.proc_inst_id_ = ?
                union all
                select s.task, e.id_, e.parent_id_, e.is_scope_, s.depth + 1
                from scope s join act_ru_execution e on e.id_ = s.parent_id_
            )
            select t.id_, t.task_def_key_, s.scopes
            from (select task, array_agg(id_::text order by depth) filter (where is_scope_) as scopes
                  from scope group by task) s
            join act_ru_task t on t.id_ = s.task""";

    /** A window's own execution is a scope, as a timer hangs on it; what ends with the decision is the scope around. */
    private static final String WINDOWS = """
            with recursive around as (
                select s.id_ as subscription, e.parent_id_ as id_, 1 as depth
                from act_ru_event_subscr s join act_ru_execution e on e.id_ = s.execution_id_
                where s.proc_inst_id_ = :instance and s.event_name_ = :message
                union all
                select a.subscription, e.parent_id_, a.depth + 1
                from around a join act_ru_execution e on e.id_ = a.id_
                where not e.is_scope_
            )
            select v.text_ as decision, s.activity_id_ as element, j.duedate_ as closes_at, a.id_ as scope
            from act_ru_event_subscr s
            join around a on a.subscription = s.id_
            join act_ru_execution e on e.id_ = a.id_ and e.is_scope_
            join act_ru_variable v on v.execution_id_ = s.execution_id_ and v.name_ = :decision
            join act_ru_job j on j.execution_id_ = s.execution_id_""";

    private static final String TIMERS = """
            select j.id_, d.act_id_ as element, j.duedate_
            from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
            where j.process_instance_id_ = ?""";
}
