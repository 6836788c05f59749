package io.athenabudget.approvals;

import io.athenabudget.catalog.Responsibilities;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the inbox anew from the engine's tasks, in one transaction: for an operator who restored or repaired something
 * by hand. Decisions are no part of the engine's runtime state and stay untouched.
 */
@Service
public class InboxRebuild {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;

    InboxRebuild(JdbcClient jdbc, Responsibilities responsibilities) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
    }

    /**
     * @param tasks tasks of budget requests in the engine
     * @param added approvals that were missing
     * @param withdrawn open approvals that had no task
     * @param corrected open approvals that differed from their task
     */
    public record Rebuilt(long tasks, long added, long withdrawn, long corrected) {}

    @Transactional
    public Rebuilt rebuild() {
        // Nobody decides, submits or rolls back meanwhile: every change of a chain writes to this table.
        jdbc.sql("lock table approval in share row exclusive mode").update();
        jdbc.sql("create temporary table engine_task on commit drop as " + TASKS)
                .param((double) InboxProjection.WITHOUT_DUE_DATE.toSeconds())
                .update();
        List<Place> places = jdbc.sql("select distinct category_id, level, region, department_id from engine_task")
                .query((row, i) -> new Place(
                        row.getObject("category_id", UUID.class),
                        row.getString("level"),
                        row.getString("region"),
                        row.getObject("department_id", UUID.class)))
                .list();
        for (Place place : places) {
            UUID cell = responsibilities.cell(place.categoryId, place.level, place.region, place.departmentId);
            jdbc.sql("update engine_task set responsibility_id = ? where category_id = ? and level = ? and region = ?"
                            + " and department_id is not distinct from ?::uuid")
                    .params(cell, place.categoryId, place.level, place.region, place.departmentId)
                    .update();
        }
        long tasks =
                jdbc.sql("select count(*) from engine_task").query(Long.class).single();
        long withdrawn = jdbc.sql("""
                        update approval a
                        set status = 'WITHDRAWN', withdrawn_at = clock_timestamp(), version = version + 1,
                            changed_xid = pg_current_xact_id()
                        where status = 'OPEN' and not exists (select from engine_task t where t.id = a.id)""").update();
        long corrected = jdbc.sql("""
                        update approval a
                        set status = 'OPEN', withdrawn_at = null, level = t.level, level_name = t.level_name, due_at = t.due_at,
                            responsibility_id = t.responsibility_id, scopes = t.scopes,
                            version = version + 1, changed_xid = pg_current_xact_id()
                        from engine_task t
                        where t.id = a.id and a.outcome is null
                        and (a.status, a.level, a.level_name, a.due_at, a.responsibility_id)
                            is distinct from ('OPEN', t.level, t.level_name, t.due_at, t.responsibility_id)""").update();
        long added = jdbc.sql("""
                        insert into approval (id, request_id, level, level_name, status, responsibility_id,
                            requester_id, amount_base, created_at, due_at, scopes)
                        select id, request_id, level, level_name, 'OPEN', responsibility_id, requester_id, amount_base,
                            created_at, due_at, scopes
                        from engine_task t where not exists (select from approval a where a.id = t.id)""").update();
        return new Rebuilt(tasks, added, withdrawn, corrected);
    }

    private record Place(
            UUID categoryId,
            String level,
            String region,
            @Nullable UUID departmentId) {}

    /** The engine's tasks as approvals, with the scope executions around each; takes the seconds of a missing due date. */
    private static final String TASKS = """
            with recursive scope as (
                select t.id_ as task, e.id_, e.parent_id_, e.is_scope_, 1 as depth
                from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_
                union all
                select s.task, e.id_, e.parent_id_, e.is_scope_, s.depth + 1
                from scope s join act_ru_execution e on e.id_ = s.parent_id_
            )
            select t.id_::uuid as id, r.id as request_id, t.task_def_key_ as level,
                   coalesce(t.name_, t.task_def_key_) as level_name, r.requester_id, r.amount_base, r.category_id,
                   r.region, r.department_id, t.create_time_::timestamptz as created_at,
                   coalesce(t.due_date_, t.create_time_ + make_interval(secs => ?))::timestamptz as due_at,
                   (select array_agg(s.id_::text order by s.depth) from scope s where s.task = t.id_ and s.is_scope_)
                       as scopes,
                   null::uuid as responsibility_id
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            join budget_request r on r.id::text = e.business_key_""";
}
