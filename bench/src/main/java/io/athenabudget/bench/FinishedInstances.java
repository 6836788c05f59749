package io.athenabudget.bench;

/**
 * Any number of finished instances, over two years. A few are made through the API; the many are copies of those, written with
 * SQL: requests, decisions and process instances of all, and what the engine notes of each visit for those of the last month,
 * as a cleanup would leave them. What is counted by day is made up day by day, as counting would have left it.
 */
final class FinishedInstances {
    private static final int TEMPLATES = 12;
    private static final int DAYS = 730;
    private static final int BATCHES = 20;

    private final Database database;

    FinishedInstances(String url, Database database) throws Exception {
        this.database = database;
        Cycle cycle = new AthenaCycles(url, "HISTORY").worker(1);
        for (int i = 0; i < TEMPLATES; i++) {
            cycle.run(new Latencies());
        }
        while (database.number("select count(*) from budget_request where ended_at is not null") < TEMPLATES) {
            Thread.sleep(500);
        }
        database.execute(PEOPLE);
    }

    void fill(int size) {
        int each = size / BATCHES;
        database.execute(
                "create table bench_instance (id uuid primary key, n int, template uuid, old text, at timestamptz,"
                        + " lasted interval, requester uuid, l1 uuid, l2 uuid, l3 uuid, status text)");
        for (int batch = 0; batch < BATCHES; batch++) {
            database.execute(
                    "set synchronous_commit = off",
                    INSTANCES.formatted(batch * each + 1, (batch + 1) * each, TEMPLATES, DAYS, size),
                    REQUESTS.formatted(batch * each + 1, (batch + 1) * each),
                    PROCESSES.formatted(batch * each + 1, (batch + 1) * each),
                    DECISIONS.formatted(batch * each + 1, (batch + 1) * each));
            System.out.printf("  %,d%n", (batch + 1) * each);
        }
        database.execute(
                "set synchronous_commit = off",
                VISITS,
                COUNTS.formatted(DAYS, size / DAYS),
                "insert into activity_day_counted select distinct day from activity_day on conflict do nothing");
        database.execute(
                "vacuum analyze budget_request",
                "vacuum analyze approval",
                "vacuum analyze act_hi_procinst",
                "vacuum analyze act_hi_actinst",
                "vacuum analyze activity_day",
                "analyze",
                "checkpoint");
    }

    private static final String PEOPLE = """
            create table bench_person as
            select gen_random_uuid() as id, i as n, case when i <= 1000 then 'SALES' else 'APPROVER' end as role
            from generate_series(1, 1100) i;
            insert into app_user (id, username, display_name, roles, active)
            select id, 'bench.person.' || n, 'Person ' || n, array[role], true from bench_person""";

    /** The later ones have the higher numbers; few take very long. */
    private static final String INSTANCES = """
            insert into bench_instance
            select gen_random_uuid(), i, r.id, r.process_instance_id,
                now() - (1 - i::double precision / %5$d) * interval '%4$d days' - interval '9 days',
                (interval '30 minutes' - ln(random() + 1e-9) * interval '30 hours'),
                s.id, a.id, b.id, c.id,
                case when random() < 0.82 then 'APPROVED' when random() < 0.9 then 'REJECTED' else 'WITHDRAWN' end
            from generate_series(%1$d, %2$d) i
            join (select id, process_instance_id, row_number() over (order by id) - 1 as n from budget_request
                  where category_code = 'HISTORY' and number like 'BR-%%' order by id limit %3$d) r on r.n = i %% %3$d
            join bench_person s on s.n = 1 + i %% 1000
            join bench_person a on a.n = 1001 + i %% 50
            join bench_person b on b.n = 1051 + i %% 30
            join bench_person c on c.n = 1081 + i %% 20""";

    private static final String REQUESTS = """
            insert into budget_request (id, number, title, justification, category_id, category_code, reason_id, amount,
                currency, amount_base, base_currency, exchange_rate, region, department_id, requester_id, submitted_at,
                status, final_at, ended_at, process_instance_id)
            select c.id, 'BENCH-' || lpad(c.n::text, 8, '0'), r.title, r.justification, r.category_id, r.category_code,
                r.reason_id, r.amount, r.currency, r.amount_base, r.base_currency, r.exchange_rate, r.region,
                r.department_id, c.requester, c.at, c.status, c.at + c.lasted, c.at + c.lasted, c.id
            from bench_instance c join budget_request r on r.id = c.template where c.n between %d and %d""";

    private static final String PROCESSES = """
            insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_,
                duration_, start_act_id_, end_act_id_, state_, root_proc_inst_id_)
            select c.id, c.id, c.id, p.proc_def_key_, p.proc_def_id_, c.at, c.at + c.lasted,
                extract(epoch from c.lasted) * 1000, p.start_act_id_, p.end_act_id_, p.state_, c.id
            from bench_instance c join act_hi_procinst p on p.id_ = c.old where c.n between %d and %d""";

    private static final String DECISIONS = """
            insert into approval (id, request_id, level, level_name, status, responsibility_id, requester_id, amount_base,
                created_at, due_at, scopes, outcome, decided_by, decided_at, rollback_until, decision_status)
            select gen_random_uuid(), c.id, a.level, a.level_name, a.status, a.responsibility_id, c.requester, a.amount_base,
                c.at, c.at + interval '2 days', a.scopes, a.outcome,
                case a.level when 'L1' then c.l1 when 'L2' then c.l2 else c.l3 end, c.at + c.lasted / 2,
                c.at + c.lasted, a.decision_status
            from bench_instance c join approval a on a.request_id = c.template where c.n between %d and %d""";

    private static final String VISITS = """
            insert into act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_,
                act_id_, task_id_, act_name_, act_type_, start_time_, end_time_, duration_, act_inst_state_,
                sequence_counter_, root_proc_inst_id_)
            select a.act_id_ || ':' || gen_random_uuid(), null, a.proc_def_key_, a.proc_def_id_, c.id, c.id, a.act_id_,
                a.task_id_, a.act_name_, a.act_type_, c.at, c.at + c.lasted * random(), a.duration_, a.act_inst_state_,
                a.sequence_counter_, c.id
            from bench_instance c join act_hi_actinst a on a.proc_inst_id_ = c.old
            where c.at > now() - interval '39 days'""";

    /** Every element of the flow, as often a day as instances end. */
    private static final String COUNTS = """
            insert into activity_day (process_definition_id, day, activity_id, bucket, activity_type, visits, milliseconds,
                due, overdue)
            select definition, current_date - d, activity, bucket, type, count(*), sum(ms)::bigint,
                case type when 'userTask' then count(*) else 0 end,
                case type when 'userTask' then count(*) filter (where ms > 172800000) else 0 end
            from generate_series(1, %d) d
            cross join (select distinct proc_def_id_ as definition, act_id_ as activity, act_type_ as type
                        from act_hi_actinst where act_id_ is not null) e
            cross join lateral (select -ln(random() + 1e-9)
                * case type when 'userTask' then 36000000 when 'subProcess' then 90000000 else 5 end as ms
                from generate_series(1, %d)) v
            cross join lateral (select ceil(ln(greatest(ms, 1)) / ln(1.04))::smallint as bucket) b
            group by definition, d, activity, bucket, type
            order by d desc, activity, bucket
            on conflict do nothing""";
}
