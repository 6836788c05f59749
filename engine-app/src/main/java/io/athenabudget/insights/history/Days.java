package io.athenabudget.insights.history;

import io.athenabudget.rest.InvalidInput;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period of whole days, in UTC.
 *
 * @param until the day after the last one
 */
public record Days(LocalDate from, LocalDate until) {
    private static final long LONGEST = 3_660;

    public Days {
        if (!from.isBefore(until)) {
            throw new InvalidInput("until", "must be after from: it is the day after the last one");
        }
        if (ChronoUnit.DAYS.between(from, until) > LONGEST) {
            throw new InvalidInput("from", "must be at most " + LONGEST + " days before until");
        }
    }

    /** The period of the same length just before. */
    Days before() {
        return new Days(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
    }
}
