package io.athenabudget.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Any number of open approvals in Athena, spread evenly over categories and regions, each region with an approver of its
 * own. A few are made through the API; the many are copies of those, written with SQL, because a million would take hours.
 * A copy is listed and read as any other, and has no process behind it that could go on.
 */
final class OpenApprovals {
    static final String PASSWORD = AthenaCycles.PASSWORD;

    private static final String REQUESTER = "bench.inbox.sales";

    private final Database database;
    private final List<String> categories;
    private final List<String> regions;
    private int filled;

    OpenApprovals(String url, Database database, int categories, int regions) {
        this.database = database;
        this.categories =
                IntStream.range(0, categories).mapToObj(i -> "INBOX" + i).toList();
        this.regions =
                IntStream.rangeClosed(1, regions).mapToObj("R%02d"::formatted).toList();
        makeTemplates(new AthenaCycles(url, "INBOX"));
    }

    /** The codes. */
    List<String> categories() {
        return categories;
    }

    List<String> regions() {
        return regions;
    }

    List<String> approvers() {
        return regions.stream().map(OpenApprovals::approver).toList();
    }

    private static String approver(String region) {
        return "bench.inbox." + region.toLowerCase(Locale.ROOT);
    }

    /** One for each category and region. */
    int templates() {
        return categories.size() * regions.size();
    }

    private void makeTemplates(AthenaCycles athena) {
        String department = athena.department("Bench inbox");
        athena.user(REQUESTER, "SALES", department);
        List<String> approverIds = regions.stream()
                .map(region -> athena.user(approver(region), "APPROVER", department))
                .toList();
        for (String code : categories) {
            String category = athena.create("/categories", Map.of("code", code, "name", code));
            for (int i = 0; i < regions.size(); i++) {
                athena.create(
                        "/assignments",
                        Map.of(
                                "categoryId",
                                category,
                                "level",
                                "L1",
                                "region",
                                regions.get(i),
                                "approverIds",
                                List.of(approverIds.get(i))));
                athena.submit(REQUESTER, category, regions.get(i));
            }
        }
        database.execute("""
                create table inbox_template as
                select row_number() over () - 1 as n, to_jsonb(a) as approval, to_jsonb(r) as request
                from approval a join budget_request r on r.id = a.request_id where r.category_code like 'INBOX%'""");
        filled = templates();
    }

    /** Adds copies until there are so many. */
    void fill(int size) {
        if (filled < size) {
            database.execute("set synchronous_commit = off", COPY.formatted(filled, size));
            filled = size;
        }
    }

    /** So that the first to read pays for nothing that the copying left. */
    void settle() {
        database.execute("vacuum analyze approval", "vacuum analyze budget_request", "checkpoint");
    }

    private static final String COPY = """
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
}
