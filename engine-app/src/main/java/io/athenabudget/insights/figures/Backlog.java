package io.athenabudget.insights.figures;

import io.athenabudget.insights.AnalyticalQueries;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How many approvals are open: day by day for some weeks, and as it will be if these weeks go on. */
@Service
public class Backlog {
    private static final int WEEKS = 8;
    private static final int DAYS_AHEAD = 14;

    private final AnalyticalQueries queries;
    private final FigurePolicy policy;
    private final Clock clock;

    Backlog(AnalyticalQueries queries, FigurePolicy policy, Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param open now
     * @param overdue of these
     * @param days the last eight weeks and today, as far as it is over (UTC)
     * @param forecast the end of today and of the days to come; empty while there are not two weeks to learn from
     */
    public record Course(long open, long overdue, List<Day> days, List<Expected> forecast) {}

    /** @param open when the day was over; of today: now */
    public record Day(LocalDate day, long opened, long closed, long open) {
        long net() {
            return opened - closed;
        }
    }

    /**
     * @param open when the day will be over
     * @param low four days out of five are not below
     * @param high nor above
     */
    public record Expected(LocalDate day, long open, long low, long high) {}

    public Course of(FigureFilter filter) {
        Selection selection = policy.of(filter);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate first = today.minusWeeks(WEEKS);
        Map<String, Object> parameters = new HashMap<>(selection.parameters());
        parameters.put("day", DrillDown.start(first));
        return queries.ask(jdbc -> {
            Map<LocalDate, long[]> moves = new HashMap<>();
            jdbc.sql(MOVES.formatted(selection.ofApprovals()))
                    .params(parameters)
                    .query(row -> {
                        moves.put(
                                row.getObject("day", LocalDate.class),
                                new long[] {row.getLong("opened"), row.getLong("closed")});
                    });
            long[] counts = jdbc.sql(COUNTS.formatted(selection.ofApprovals()))
                    .params(parameters)
                    .query((row, i) ->
                            new long[] {row.getLong("open_before"), row.getLong("open"), row.getLong("overdue")})
                    .single();
            List<Day> days = new ArrayList<>();
            long open = counts[0];
            for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
                long[] moved = moves.getOrDefault(day, new long[2]);
                open += moved[0] - moved[1];
                days.add(new Day(day, moved[0], moved[1], open));
            }
            return new Course(counts[1], counts[2], days, BacklogForecast.of(days, now, DAYS_AHEAD));
        });
    }

    private static final String MOVES = """
            select day, count(*) filter (where opens) as opened, count(*) filter (where not opens) as closed
            from (
                select (opened_at at time zone 'UTC')::date as day, true as opens
                from approval_fact f where opened_at >= :day and %1$s
                union all
                select (closed_at at time zone 'UTC')::date, false
                from approval_fact f where closed_at >= :day and %1$s
            ) m group by day""";

    private static final String COUNTS = """
            select (select count(*) from approval_fact f
                    where opened_at < :day and (closed_at is null or closed_at >= :day) and %1$s) as open_before,
                   count(*) as open, count(*) filter (where due_at < clock_timestamp()) as overdue
            from approval_fact f where closed_at is null and %1$s""";
}
