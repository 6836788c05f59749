package io.athenabudget.insights.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where requests wait for somebody, the longest first. */
@Service
public class Bottlenecks {
    /** What somebody, or another system, works on. A rollback window or a timer takes as long as it was meant to take. */
    private static final Set<String> WORK =
            Set.of("userTask", "serviceTask", "sendTask", "businessRuleTask", "manualTask");

    private final Visits visits;
    private final Versions versions;
    private final HistoryAccess access;
    private final JdbcClient jdbc;

    Bottlenecks(Visits visits, Versions versions, HistoryAccess access, JdbcClient jdbc) {
        this.visits = visits;
        this.versions = versions;
        this.access = access;
        this.jdbc = jdbc;
    }

    public record Found(LocalDate from, LocalDate until, List<Bottleneck> items) {}

    /**
     * @param share of the time that was waited for anybody in the flow, between 0 and 1
     * @param before the period of the same length just before; null if nobody was there
     * @param openNow how many wait there, the first of them since {@code oldestOpenSince}
     */
    public record Bottleneck(
            String activityId,
            String name,
            String type,
            long count,
            long medianMs,
            long p90Ms,
            long totalMs,
            double share,
            @Nullable Long overdue,
            @Nullable Before before,
            long openNow,
            @Nullable Instant oldestOpenSince) {}

    public record Before(long count, long medianMs, long p90Ms) {}

    private record Open(long count, Instant oldest) {}

    public Found of(String definitionId, Days period, WhichVersions which) {
        access.check();
        List<String> definitions = versions.idsOf(definitionId, which);
        Map<String, String> names = versions.namesIn(definitionId);
        Map<String, VisitCounts> now = workOf(definitions, period);
        Map<String, VisitCounts> before = workOf(definitions, period.before());
        Map<String, Open> open = openOf(definitions);
        long waited = now.values().stream().mapToLong(VisitCounts::total).sum();
        return new Found(
                period.from(),
                period.until(),
                Stream.concat(now.keySet().stream(), open.keySet().stream())
                        .distinct()
                        .map(id -> bottleneck(
                                now.getOrDefault(id, new VisitCounts(id, "userTask")),
                                before.get(id),
                                open.get(id),
                                names.getOrDefault(id, id),
                                waited))
                        .sorted(Comparator.comparingLong(Bottleneck::totalMs)
                                .thenComparingLong(Bottleneck::openNow)
                                .reversed())
                        .toList());
    }

    private Map<String, VisitCounts> workOf(Collection<String> definitions, Days period) {
        return visits.of(definitions, period).stream()
                .filter(element -> WORK.contains(element.type()) && element.count() > 0)
                .collect(Collectors.toMap(VisitCounts::activityId, Function.identity()));
    }

    private Map<String, Open> openOf(Collection<String> definitions) {
        Map<String, Open> byElement = new HashMap<>();
        jdbc.sql("""
                        select task_def_key_, count(*), min(create_time_) from act_ru_task
                        where proc_def_id_ = any(?) group by 1""").param(definitions.toArray(String[]::new)).query(row -> {
            byElement.put(
                    row.getString(1),
                    new Open(row.getLong(2), row.getTimestamp(3).toInstant()));
        });
        return byElement;
    }

    private static Bottleneck bottleneck(
            VisitCounts now, @Nullable VisitCounts before, @Nullable Open open, String name, long waited) {
        return new Bottleneck(
                now.activityId(),
                name,
                now.type(),
                now.count(),
                now.median(),
                now.p90(),
                now.total(),
                waited == 0 ? 0 : (double) now.total() / waited,
                now.hasDueDates() ? now.overdue() : null,
                before == null ? null : new Before(before.count(), before.median(), before.p90()),
                open == null ? 0 : open.count(),
                open == null ? null : open.oldest());
    }
}
