package io.athenabudget.insights.history;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The visits of flows' elements, by the day on which they ended. A day that is over is counted once ({@link #count}), and read
 * from what was counted then, as months are that were added up of their days; what is not counted yet is read from the
 * engine's history. So years cost no more than their months, and the last hour is in them all the same.
 */
@Repository
class Visits {
    /** The duration of a visit that was cancelled says nothing: it gets a bucket of its own. */
    private static final String COUNT =
            """
            select a.proc_def_id_ as definition, a.act_id_ as activity, max(a.act_type_) as type,
                case when a.act_inst_state_ = 2 then %d else %s end as bucket,
                count(*) as visits, coalesce(sum(a.duration_), 0) as milliseconds,
                count(t.due_date_) as due, count(*) filter (where t.end_time_ > t.due_date_) as overdue
            from act_hi_actinst a left join act_hi_taskinst t on t.id_ = a.task_id_
            where a.end_time_ >= ? and a.end_time_ < ?""".formatted(VisitCounts.CANCELLED, DurationBuckets.BUCKET_OF.formatted("a.duration_"));

    private static final String GROUPS = " group by a.proc_def_id_, a.act_id_, bucket";

    private static final String SUM = """
            select activity_id as activity, max(activity_type) as type, bucket, sum(visits) as visits,
                sum(milliseconds) as milliseconds, sum(due) as due, sum(overdue) as overdue
            from %s where process_definition_id = any(?)""";

    private static final String SUM_GROUPS = " group by activity_id, bucket";

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these versions of a flow, by element. */
    Collection<VisitCounts> of(Collection<String> definitions, Days period) {
        Map<String, VisitCounts> byElement = new LinkedHashMap<>();
        String[] versions = definitions.toArray(String[]::new);
        List<LocalDate> months = months(period);
        add(
                byElement,
                SUM.formatted("activity_month") + " and month = any(?::date[])" + SUM_GROUPS,
                List.of(versions, months.stream().map(LocalDate::toString).toArray(String[]::new)));
        Set<LocalDate> added = months.stream()
                .flatMap(month -> month.datesUntil(month.plusMonths(1)))
                .collect(Collectors.toSet());
        for (Days days : without(added, period)) {
            add(
                    byElement,
                    SUM.formatted("activity_day") + " and day >= ? and day < ?" + SUM_GROUPS,
                    List.of(versions, days.from(), days.until()));
        }
        for (Days uncounted : uncounted(period)) {
            add(
                    byElement,
                    COUNT + " and a.proc_def_id_ = any(?)" + GROUPS,
                    List.of(start(uncounted.from()), start(uncounted.until()), versions));
        }
        return byElement.values();
    }

    private void add(Map<String, VisitCounts> byElement, String sql, List<Object> parameters) {
        jdbc.sql(sql).params(parameters).query(row -> {
            String activity = row.getString("activity");
            String type = row.getString("type");
            byElement
                    .computeIfAbsent(activity, id -> new VisitCounts(id, type))
                    .add(
                            row.getInt("bucket"),
                            row.getLong("visits"),
                            row.getLong("milliseconds"),
                            row.getLong("due"),
                            row.getLong("overdue"));
        });
    }

    /** The months that are wholly in a period and have been added up. */
    private List<LocalDate> months(Days period) {
        return jdbc.sql("""
                        select month from activity_month_counted
                        where month >= ? and (month + interval '1 month')::date <= ?""")
                .params(period.from(), period.until())
                .query(LocalDate.class)
                .list();
    }

    /** Those days of a period that are not counted yet, in a row as far as they are. */
    private List<Days> uncounted(Days period) {
        return without(
                new HashSet<>(jdbc.sql("select day from activity_day_counted where day >= ? and day < ?")
                        .params(period.from(), period.until())
                        .query(LocalDate.class)
                        .list()),
                period);
    }

    /** What is left of a period without some days. */
    private static List<Days> without(Set<LocalDate> days, Days period) {
        List<Days> rows = new ArrayList<>();
        LocalDate begin = period.from();
        for (LocalDate day = period.from(); day.isBefore(period.until()); day = day.plusDays(1)) {
            if (days.contains(day)) {
                addUnlessEmpty(rows, begin, day);
                begin = day.plusDays(1);
            }
        }
        addUnlessEmpty(rows, begin, period.until());
        return rows;
    }

    private static void addUnlessEmpty(List<Days> rows, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            rows.add(new Days(from, until));
        }
    }

    /** The days before one that are not counted yet, since the first on which a visit ended that the history still has. */
    List<LocalDate> uncountedBefore(LocalDate day) {
        Timestamp first = jdbc.sql("select min(end_time_) from act_hi_actinst")
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .orElse(null);
        if (first == null || !dayOf(first).isBefore(day)) {
            return List.of();
        }
        return uncounted(new Days(dayOf(first), day)).stream()
                .flatMap(days -> days.from().datesUntil(days.until()))
                .toList();
    }

    private static LocalDate dayOf(Timestamp time) {
        return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
    }

    /** Counts a day that is over, instead of what was counted of it before. */
    void count(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        jdbc.sql("delete from activity_month_counted where month = ?")
                .param(month)
                .update();
        jdbc.sql("delete from activity_month where month = ?").param(month).update();
        jdbc.sql("delete from activity_day where day = ?").param(day).update();
        jdbc.sql("insert into activity_day (process_definition_id, activity_id, activity_type, bucket, visits,"
                        + " milliseconds, due, overdue, day) select counted.definition, counted.activity, counted.type,"
                        + " counted.bucket, counted.visits, counted.milliseconds, counted.due, counted.overdue, ?"
                        + " from (" + COUNT + GROUPS + ") as counted")
                .params(day, start(day), start(day.plusDays(1)))
                .update();
        jdbc.sql("insert into activity_day_counted (day) values (?) on conflict (day) do update set counted_at = now()")
                .param(day)
                .update();
    }

    /** Adds up the months of which every day has been counted. */
    void addUpMonths() {
        List<LocalDate> months = jdbc.sql("""
                        select date_trunc('month', day)::date as month from activity_day_counted
                        group by 1 having count(*) = extract(day from max(date_trunc('month', day)) + interval '1 month - 1 day')
                        except select month from activity_month_counted""").query(LocalDate.class).list();
        for (LocalDate month : months) {
            jdbc.sql("""
                            insert into activity_month (process_definition_id, month, activity_id, bucket, activity_type,
                                visits, milliseconds, due, overdue)
                            select process_definition_id, ?, activity_id, bucket, max(activity_type), sum(visits),
                                sum(milliseconds), sum(due), sum(overdue)
                            from activity_day where day >= ? and day < ?
                            group by process_definition_id, activity_id, bucket""").params(month, month, month.plusMonths(1)).update();
            jdbc.sql("insert into activity_month_counted (month) values (?)")
                    .param(month)
                    .update();
        }
    }

    /** The engine writes times without a zone, in that of the machine, as the driver does with these. */
    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
