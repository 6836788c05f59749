package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.util.List;
import java.util.UUID;

/** The same number of open approvals in both systems, with the same categories and regions. */
final class InboxData {
    private static final int CATEGORIES = 12;
    private static final int REGIONS = 10;
    private static final int BATCH = 20_000;

    private final BothSystems systems;
    private final OpenApprovals approvals;
    private int filled;

    InboxData(BothSystems systems) {
        this.systems = systems;
        approvals = new OpenApprovals(systems.athenaUrl(), systems.athenaDatabase(), CATEGORIES, REGIONS);
        makeTasks();
        filled = approvals.templates();
    }

    List<String> approvers() {
        return approvals.approvers();
    }

    /** The engine's candidate groups of each approver, as the flow names them. */
    List<List<String>> candidateGroups() {
        return approvals.regions().stream()
                .map(region -> approvals.categories().stream()
                        .map(category -> "L1:" + region + ":" + category)
                        .toList())
                .toList();
    }

    private void makeTasks() {
        RestApi engine = new RestApi(systems.engineUrl(), "");
        for (String category : approvals.categories()) {
            for (String region : approvals.regions()) {
                EngineRestCycles.start(engine, category, region, "inbox-" + UUID.randomUUID());
            }
        }
        systems.engineDatabase().execute("""
                create table inbox_template as
                select row_number() over () - 1 as n, to_jsonb(t) as task, to_jsonb(e) as execution, to_jsonb(l) as link
                from act_ru_task t
                join act_ru_execution e on e.id_ = t.proc_inst_id_ and e.business_key_ like 'inbox-%'
                join act_ru_identitylink l on l.task_id_ = t.id_""");
    }

    /** Adds copies until there are so many open approvals in each system. */
    void fill(int size, Runnable progress) {
        while (filled < size) {
            int next = Math.min(size, filled + BATCH);
            approvals.fill(next);
            systems.engineDatabase().execute("set synchronous_commit = off", COPY_TASKS.formatted(filled, next));
            filled = next;
            progress.run();
        }
        approvals.settle();
        systems.engineDatabase()
                .execute(
                        "vacuum analyze act_ru_task",
                        "vacuum analyze act_ru_identitylink",
                        "vacuum analyze act_ru_execution",
                        "checkpoint");
    }

    private static final String COPY_TASKS = """
            with copy as materialized (
                select gen_random_uuid() as task_id, gen_random_uuid() as instance_id, gen_random_uuid() as link_id,
                       clock_timestamp()::timestamp - random() * interval '2 days' as at, task, execution, link
                from generate_series(%d + 1, %d) i join inbox_template on n = i %% (select count(*) from inbox_template)
            ), executions as (
                insert into act_ru_execution
                select (jsonb_populate_record(null::act_ru_execution, execution || jsonb_build_object(
                    'id_', instance_id, 'proc_inst_id_', instance_id, 'root_proc_inst_id_', instance_id,
                    'business_key_', instance_id))).*
                from copy
            ), tasks as (
                insert into act_ru_task
                select (jsonb_populate_record(null::act_ru_task, task || jsonb_build_object(
                    'id_', task_id, 'proc_inst_id_', instance_id, 'execution_id_', instance_id,
                    'create_time_', at, 'due_date_', at + interval '2 days'))).*
                from copy
            )
            insert into act_ru_identitylink
            select (jsonb_populate_record(null::act_ru_identitylink, link || jsonb_build_object(
                'id_', link_id, 'task_id_', task_id))).*
            from copy""";
}
