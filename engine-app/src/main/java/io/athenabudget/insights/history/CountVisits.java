package io.athenabudget.insights.history;

import io.athenabudget.calls.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts the visits of each day once it is over. */
@Component
class CountVisits {
    /** The engine notes when a visit ended before its transaction ends, and the clocks of instances differ. */
    private static final Duration UNTIL_ALL_IS_COMMITTED = Duration.ofHours(1);

    private final Visits visits;
    private final UnitOfWork unitOfWork;
    private final JdbcClient jdbc;
    private final Clock clock;

    CountVisits(Visits visits, UnitOfWork unitOfWork, JdbcClient jdbc, Clock clock) {
        this.visits = visits;
        this.unitOfWork = unitOfWork;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M")
    void count() {
        LocalDate today = LocalDate.ofInstant(clock.instant().minus(UNTIL_ALL_IS_COMMITTED), ZoneOffset.UTC);
        boolean mine = true;
        for (Iterator<LocalDate> days = visits.uncountedBefore(today).iterator(); mine && days.hasNext(); ) {
            LocalDate day = days.next();
            mine = ifNobodyElseDoes(() -> visits.count(day));
        }
        if (mine) {
            ifNobodyElseDoes(visits::addUpMonths);
        }
    }

    private boolean ifNobodyElseDoes(Runnable work) {
        return unitOfWork.run(() -> {
            boolean free = free();
            if (free) {
                work.run();
            }
            return free;
        });
    }

    /** Whether no other instance counts at the moment. */
    private boolean free() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('athena.visits'))")
                .query(Boolean.class)
                .single();
    }
}
