package io.athenabudget.insights.figures;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds facts up. */
final class FigureQuery {
    private FigureQuery() {}

    /** The figures of all facts together. */
    static Figures all(JdbcClient jdbc, Selection selection) {
        String requests = REQUESTS.formatted("''", selection.ofRequests());
        return add(jdbc, selection, requests, "''", selection.ofApprovals()).getOrDefault("", Figures.NONE);
    }

    /** The figures by the key of each group. */
    static Map<String, Figures> by(Dimension dimension, JdbcClient jdbc, Selection selection) {
        String key = dimension.key();
        String approvals = selection.ofApprovals() + " and " + dimension.approvals();
        String requests = dimension.isOfApprovals()
                ? REQUESTS_BY_APPROVAL.formatted(key, approvals)
                : REQUESTS.formatted(key, selection.ofRequests());
        return add(jdbc, selection, requests, key, approvals);
    }

    /**
     * @param requests the facts of requests, each with the key of its group
     * @param key of the group of a fact of an approval
     * @param ofApprovals that a fact of an approval is meant
     */
    private static Map<String, Figures> add(
            JdbcClient jdbc, Selection selection, String requests, String key, String ofApprovals) {
        Map<String, Figures.Requests> ofRequests = new HashMap<>();
        Map<String, List<Figures.Budget>> budgets = new HashMap<>();
        jdbc.sql(REQUEST_FIGURES.formatted(requests))
                .params(selection.parameters())
                .query(row -> {
                    ofRequests.put(row.getString("key"), requests(row));
                    budgets.put(row.getString("key"), budgets(row));
                });
        Map<String, Figures.Approvals> approvals = new HashMap<>();
        jdbc.sql(APPROVAL_FIGURES.formatted(key, ofApprovals))
                .params(selection.parameters())
                .query(row -> {
                    approvals.put(row.getString("key"), approvals(row));
                });
        Map<String, Figures> figures = new HashMap<>();
        TreeSet<String> keys = new TreeSet<>(ofRequests.keySet());
        keys.addAll(approvals.keySet());
        for (String each : keys) {
            figures.put(
                    each,
                    new Figures(
                            ofRequests.getOrDefault(each, Figures.Requests.NONE),
                            approvals.getOrDefault(each, Figures.Approvals.NONE),
                            budgets.getOrDefault(each, List.of())));
        }
        return figures;
    }

    private static Figures.Requests requests(ResultSet row) throws SQLException {
        return new Figures.Requests(
                row.getLong("submitted"),
                row.getLong("pending"),
                row.getLong("decided"),
                row.getLong("approved"),
                row.getLong("rejected"),
                row.getLong("withdrawn"),
                row.getLong("replacing"),
                row.getLong("rolled_back"),
                row.getLong("ended"),
                times(row, "cycle"),
                times(row, "to_the_end"));
    }

    private static Figures.Approvals approvals(ResultSet row) throws SQLException {
        return new Figures.Approvals(
                row.getLong("open"),
                row.getLong("decided"),
                row.getLong("late"),
                row.getLong("rolled_back"),
                times(row, "waiting"),
                new Figures.Channels(
                        row.getLong("phone"),
                        row.getLong("web"),
                        row.getLong("link"),
                        row.getLong("api"),
                        row.getLong("unknown")));
    }

    private static List<Figures.Budget> budgets(ResultSet row) throws SQLException {
        String[] currencies = (String[]) row.getArray("currencies").getArray();
        BigDecimal[] asked = (BigDecimal[]) row.getArray("asked").getArray();
        BigDecimal[] granted = (BigDecimal[]) row.getArray("granted").getArray();
        List<Figures.Budget> budgets = new ArrayList<>();
        for (int i = 0; i < currencies.length; i++) {
            budgets.add(new Figures.Budget(currencies[i], DrillDown.money(asked[i]), DrillDown.money(granted[i])));
        }
        return budgets;
    }

    private static Figures.Times times(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        if (array == null) {
            return Figures.Times.NONE;
        }
        Double[] times = (Double[]) array.getArray();
        return new Figures.Times(times[0], times[1]);
    }

    private static final String REQUESTS = "select %s as key, f.* from request_fact f where %s";

    /** A request is in a group once, however many of its approvals are. */
    private static final String REQUESTS_BY_APPROVAL = """
            select g.key, f.* from (select distinct (%s) collate "C" as key, request_id from approval_fact f where %s) g
            join request_fact f on f.request_id = g.request_id""";

    /** Keys are told apart by their bytes, which is several times as fast as by a language. */
    private static final String REQUEST_FIGURES = """
            with r as materialized (
                select key collate "C" as key, status, replaces, rolled_back, submitted_at, decided_at, ended_at,
                       base_currency, asked, granted
                from (%s) r
            ), budget as (
                select key, array_agg(base_currency order by base_currency) as currencies,
                       array_agg(asked order by base_currency) as asked,
                       array_agg(granted order by base_currency) as granted
                from (select key, base_currency, sum(asked) as asked, sum(granted) as granted
                      from r group by key, base_currency) s
                group by key
            ), figures as (
                select key, count(*) as submitted,
                       count(*) filter (where status = 'PENDING') as pending,
                       count(decided_at) as decided,
                       count(*) filter (where status = 'APPROVED') as approved,
                       count(*) filter (where status = 'REJECTED') as rejected,
                       count(*) filter (where status = 'WITHDRAWN') as withdrawn,
                       count(*) filter (where replaces) as replacing,
                       count(*) filter (where rolled_back > 0) as rolled_back,
                       count(ended_at) as ended,
                       percentile_disc(array[0.5, 0.9]) within group
                           (order by extract(epoch from decided_at - submitted_at)::float8) as cycle,
                       percentile_disc(array[0.5, 0.9]) within group
                           (order by extract(epoch from ended_at - submitted_at)::float8) as to_the_end
                from r group by key
            )
            select * from figures join budget using (key)""";

    private static final String APPROVAL_FIGURES = """
            select key, count(*) filter (where status = 'OPEN') as open,
                   count(*) filter (where status = 'DECIDED') as decided,
                   count(*) filter (where coalesce(closed_at, clock_timestamp()) > due_at) as late,
                   count(*) filter (where decision_status = 'ROLLED_BACK') as rolled_back,
                   percentile_disc(array[0.5, 0.9]) within group
                       (order by extract(epoch from closed_at - opened_at)::float8) as waiting,
                   count(*) filter (where channel = 'PHONE') as phone,
                   count(*) filter (where channel = 'WEB') as web,
                   count(*) filter (where channel = 'LINK') as link,
                   count(*) filter (where channel = 'API') as api,
                   count(*) filter (where status = 'DECIDED' and channel is null) as unknown
            from (select (%s) collate "C" as key, f.* from approval_fact f where %s and status <> 'WITHDRAWN') a group by key""";
}
