package io.athenabudget.flows.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendarManager;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The time of the request that a thread drives. The engine's own clock cannot be moved, as all engines of a process share
 * it, but all its timers ask a calendar when they are due.
 */
final class VirtualClock {
    private final ThreadLocal<Instant> now = new ThreadLocal<>();

    Instant now() {
        return now.get();
    }

    void set(Instant instant) {
        now.set(instant);
    }

    void clear() {
        now.remove();
    }

    BusinessCalendarManager calendars() {
        MapBusinessCalendarManager calendars = new MapBusinessCalendarManager();
        BusinessCalendar durations = new Durations();
        Map.of(
                        DurationBusinessCalendar.NAME, durations,
                        DueDateBusinessCalendar.NAME, durations,
                        CycleBusinessCalendar.NAME, new Cycles())
                .forEach(calendars::addBusinessCalendar);
        return calendars;
    }

    /** The checks let only durations pass that Java reads as the engine does. */
    private Date after(String duration) {
        return Date.from(now().plus(Duration.parse(duration)));
    }

    private final class Durations implements BusinessCalendar {
        @Override
        public Date resolveDuedate(String duration) {
            return after(duration);
        }

        @Override
        public Date resolveDuedate(String duration, @Nullable Date start) {
            return after(duration);
        }

        @Override
        public Date resolveDuedate(String duration, @Nullable Task task) {
            return after(duration);
        }
    }

    /**
     * Repeating timers. The engine asks again after each time, and puts a real date between number and period; how often
     * it has been is counted where timers are fired.
     */
    private final class Cycles extends CycleBusinessCalendar {
        @Override
        public Date resolveDuedate(String cycle, @Nullable Date start, long repeatOffset) {
            return after(cycle.substring(cycle.lastIndexOf('/') + 1));
        }
    }
}
