package io.athenabudget.insights.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How often each element of a flow was visited in a period, and how long that took. */
@Service
public class Heatmap {
    private final Visits visits;
    private final Versions versions;
    private final HistoryAccess access;

    Heatmap(Visits visits, Versions versions, HistoryAccess access) {
        this.visits = visits;
        this.versions = versions;
        this.access = access;
    }

    public record Map(LocalDate from, LocalDate until, List<Element> items) {}

    /**
     * @param count of the visits that came to their end in the period; the {@code cancelled} ones are not among them
     * @param medianMs to within 2 %, as {@code p90Ms}
     * @param overdue how many of them ended after they were due; null where nothing is ever due
     */
    public record Element(
            String activityId,
            String type,
            long count,
            long cancelled,
            long medianMs,
            long p90Ms,
            long meanMs,
            long totalMs,
            @Nullable Long overdue) {}

    /** @param definitionId of a version of the flow */
    public Map of(String definitionId, Days period, WhichVersions which) {
        access.check();
        return new Map(
                period.from(),
                period.until(),
                visits.of(versions.idsOf(definitionId, which), period).stream()
                        .map(Heatmap::element)
                        .toList());
    }

    private static Element element(VisitCounts visits) {
        return new Element(
                visits.activityId(),
                visits.type(),
                visits.count(),
                visits.cancelled(),
                visits.median(),
                visits.p90(),
                visits.mean(),
                visits.total(),
                visits.hasDueDates() ? visits.overdue() : null);
    }
}
