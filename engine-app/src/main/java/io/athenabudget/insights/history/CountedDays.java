package io.athenabudget.insights.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Of which days the engine's history may go without the heatmap losing anything. */
@Component
@NamedInterface("history")
public class CountedDays {
    private final Visits visits;
    private final Clock clock;

    CountedDays(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** The first day (UTC) that is not counted yet: of all before it, visits are counted. */
    public LocalDate until() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return visits.uncountedBefore(today).stream().findFirst().orElse(today);
    }
}
