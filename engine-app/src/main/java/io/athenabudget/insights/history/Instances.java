package io.athenabudget.insights.history;

import io.athenabudget.catalog.Money;
import io.athenabudget.identity.People;
import io.athenabudget.requests.RequestStatus;
import io.athenabudget.rest.Cursor;
import io.athenabudget.rest.NotFound;
import io.athenabudget.rest.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds instances among millions. What is sorted and filtered by is the request's row, which knows when its chain began and
 * ended, so that one index serves each sort; the engine's history adds the version.
 */
@Service
public class Instances {
    /** Further nobody counts: what is longer than that is narrowed, not read. */
    static final int MOST_COUNTED = 10_000;

    private static final int MOST_PEOPLE = 20;

    private static final String ENGINE = " left join act_hi_procinst p on p.id_ = r.process_instance_id";
    private static final String SELECT = """
            select r.id, r.number, r.title, r.region, r.category_code, r.status, r.submitted_at, r.ended_at,
                r.requester_id, r.process_instance_id, r.amount, r.currency,
                coalesce(u.display_name, r.requester_id::text) as requester,
                p.proc_def_id_, p.proc_def_key_, p.delete_reason_, d.name_, d.version_
            from budget_request r""" + ENGINE + """

            left join act_re_procdef d on d.id_ = p.proc_def_id_
            left join app_user u on u.id = r.requester_id""";

    private final JdbcClient jdbc;
    private final HistoryAccess access;
    private final People people;

    Instances(JdbcClient jdbc, HistoryAccess access, People people) {
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
    }

    /** @param atLeast whether there are more than were counted */
    public record Count(int count, boolean atLeast) {}

    /** @param asked descending unless said otherwise */
    public Page<Instance> find(
            Search search,
            @Nullable Sort by,
            Sort.@Nullable Order asked,
            @Nullable String cursor,
            @Nullable Integer limit) {
        access.check();
        int size = Page.limit(limit);
        Sort sort = Sort.of(by, search);
        Statement page = page(search, sort, asked != Sort.Order.ASC, Cursor.decode(cursor, 2), size + 1);
        return Page.of(
                jdbc.sql(page.sql())
                        .params(page.parameters())
                        .query(Instances::instance)
                        .list(),
                size,
                sort::after);
    }

    record Statement(String sql, List<Object> parameters) {}

    /** First which instances a page has, by indexes alone, and then what those are. */
    Statement page(Search search, Sort sort, boolean descending, @Nullable Cursor after, int limit) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder which = new StringBuilder("select r.id from budget_request r")
                .append(engineIfAsked(search))
                .append(conditions(search, parameters));
        if (after != null) {
            which.append(
                    " and (%s, r.id) %s (%s)".formatted(sort.columns, descending ? "<" : ">", sort.placeholders()));
            parameters.addAll(sort.keys(after));
        }
        which.append(sort.orderBy(descending)).append(" limit ?");
        parameters.add(limit);
        return new Statement(
                SELECT + " join (" + which + ") as page on page.id = r.id" + sort.orderBy(descending), parameters);
    }

    /** @throws NotFound unless it is an instance of some request */
    public Instance get(String instanceId) {
        access.check();
        return jdbc.sql(SELECT + " where r.process_instance_id = ?")
                .param(instanceId)
                .query(Instances::instance)
                .optional()
                .orElseThrow(() -> new NotFound("process instance", instanceId));
    }

    /** Those by whom instances can be searched, whose name has a text in it. */
    public List<Who> people(String text) {
        access.check();
        return people.named(text, null, MOST_PEOPLE).stream()
                .map(person -> new Who(person.id().toString(), person.displayName()))
                .toList();
    }

    public Count count(Search search) {
        access.check();
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*) from (select from budget_request r" + engineIfAsked(search)
                + conditions(search, parameters) + " limit ?) as found";
        parameters.add(MOST_COUNTED + 1);
        int count = jdbc.sql(sql).params(parameters).query(Integer.class).single();
        return new Count(Math.min(count, MOST_COUNTED), count > MOST_COUNTED);
    }

    private static String engineIfAsked(Search search) {
        return search.definition() == null && search.definitionId() == null ? "" : ENGINE;
    }

    private static String conditions(Search search, List<Object> parameters) {
        StringBuilder sql =
                new StringBuilder(" where r.ended_at is ").append(search.isFinished() ? "not null" : "null");
        add(sql, parameters, " and p.proc_def_key_ = ?", search.definition());
        add(sql, parameters, " and p.proc_def_id_ = ?", search.definitionId());
        add(sql, parameters, " and r.id = ?", search.businessKey());
        add(sql, parameters, " and r.number = ?", search.number());
        add(
                sql,
                parameters,
                " and r.status = ?",
                search.outcome() == null ? null : search.outcome().name());
        add(sql, parameters, " and r.submitted_at >= ?", utc(search.startedFrom()));
        add(sql, parameters, " and r.submitted_at < ?", utc(search.startedUntil()));
        add(sql, parameters, " and r.ended_at >= ?", utc(search.endedFrom()));
        add(sql, parameters, " and r.ended_at < ?", utc(search.endedUntil()));
        UUID person = search.person();
        if (person != null) {
            String requested = "select id from budget_request where requester_id = ?";
            String decided = "select request_id from approval where decided_by = ?"
                    + " union all select request_id from approval where on_behalf_of = ?";
            switch (search.part()) {
                case REQUESTER -> add(sql, parameters, " and r.requester_id = ?", person);
                case DECIDER -> add(sql, parameters, " and r.id in (" + decided + ")", person, person);
                case ANY ->
                    add(
                            sql,
                            parameters,
                            " and r.id in (" + requested + " union all " + decided + ")",
                            person,
                            person,
                            person);
            }
        }
        return sql.toString();
    }

    private static void add(StringBuilder sql, List<Object> parameters, String condition, @Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                return;
            }
            parameters.add(value);
        }
        sql.append(condition);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instance instance(ResultSet row, int index) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Instance(
                row.getString("process_instance_id"),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("proc_def_id_"),
                row.getString("proc_def_key_"),
                row.getString("name_"),
                row.getObject("version_", Integer.class),
                new Who(row.getString("requester_id"), row.getString("requester")),
                row.getString("region"),
                row.getString("category_code"),
                Money.format(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("currency"),
                RequestStatus.valueOf(row.getString("status")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("delete_reason_"));
    }
}
