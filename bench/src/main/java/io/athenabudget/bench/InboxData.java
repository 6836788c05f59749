package io.athenabudget.bench;

import io.athenabudget.standalone.RestApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The same number of open approvals in both systems, spread evenly over the same categories and regions, each region
 * with an approver of its own. A few are made through the APIs; the many are copies of those, written with SQL, because
 * a million would take hours.
 */
final class InboxData {
    private static final int CATEGORIES = 12;
    private static final List<String> REGIONS =
            List.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10");
    private static final String REQUESTER = "bench.inbox.sales";

    /** One for each category and region. */
    private static final int TEMPLATES = CATEGORIES * REGIONS.size();

    private final BothSystems systems;
    private int filled;

    InboxData(BothSystems systems) {
        this.systems = systems;
        makeTemplates();
        filled = TEMPLATES;
    }

    List<String> approvers() {
        return REGIONS.stream().map(InboxData::approver).toList();
    }

    private static String approver(String region) {
        return "bench.inbox." + region.toLowerCase(java.util.Locale.ROOT);
    }

    /** The engine's candidate groups of each approver, as the flow names them. */
    List<List<String>> candidateGroups() {
        return REGIONS.stream()
                .map(region -> categories().stream()
                        .map(category -> "L1:" + region + ":" + category)
                        .toList())
                .toList();
    }

    private static List<String> categories() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            codes.add("INBOX" + i);
        }
        return codes;
    }

    private void makeTemplates() {
        AthenaCycles athena = new AthenaCycles(systems.athenaUrl(), "INBOX");
        RestApi engine = new RestApi(systems.engineUrl(), "");
        String department = athena.department("Bench inbox");
        athena.user(REQUESTER, "SALES", department);
        List<String> approverIds = REGIONS.stream()
                .map(region -> athena.user(approver(region), "APPROVER", department))
                .toList();
        for (String code : categories()) {
            String category = athena.create("/categories", Map.of("code", code, "name", code));
            for (int i = 0; i < REGIONS.size(); i++) {
                athena.create(
                        "/assignments",
                        Map.of(
                                "categoryId",
                                category,
                                "level",
                                "L1",
                                "region",
                                REGIONS.get(i),
                                "approverIds",
                                List.of(approverIds.get(i))));
                athena.submit(REQUESTER, category, REGIONS.get(i));
                EngineRestCycles.start(engine, code, REGIONS.get(i), "inbox-" + UUID.randomUUID());
            }
        }
        systems.athenaDatabase().execute("""
                create table inbox_template as
                select row_number() over () - 1 as n, to_jsonb(a) as approval, to_jsonb(r) as request
                from approval a join budget_request r on r.id = a.request_id where r.category_code like 'INBOX%'""");
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
            int next = Math.min(size, filled + 20_000);
            systems.athenaDatabase().execute("set synchronous_commit = off", COPY_APPROVALS.formatted(filled, next));
            systems.engineDatabase().execute("set synchronous_commit = off", COPY_TASKS.formatted(filled, next));
            filled = next;
            progress.run();
        }
        systems.athenaDatabase().execute("vacuum analyze approval", "vacuum analyze budget_request", "checkpoint");
        systems.engineDatabase()
                .execute(
                        "vacuum analyze act_ru_task",
                        "vacuum analyze act_ru_identitylink",
                        "vacuum analyze act_ru_execution",
                        "checkpoint");
    }

    private static final String COPY_APPROVALS = """
            with copy as materialized (
                select gen_random_uuid() as approval_id, gen_random_uuid() as request_id, 'BENCH-' || i as number,
                       clock_timestamp() - random() * interval '2 days' as at, approval, request
                from generate_series(%d + 1, %d) i join inbox_template on n = i %% (select count(*) from inbox_template)
            ), requests as (
                insert into budget_request
                select (jsonb_populate_record(null::budget_request, request || jsonb_build_object(
                    'id', request_id, 'number', number, 'submitted_at', at, 'process_instance_id', request_id))).*
                from copy
            )
            insert into approval
            select (jsonb_populate_record(null::approval, approval || jsonb_build_object(
                'id', approval_id, 'request_id', request_id, 'created_at', at, 'due_at', at + interval '2 days'))).*
            from copy""";

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
