package io.athenabudget.flows.checks;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as both the engine and Java read them: days, hours, minutes and seconds, nothing computed. */
final class Durations {
    static final Duration SHORTEST = Duration.ofSeconds(10);
    static final Duration LONGEST_WINDOW = Duration.ofDays(90);
    static final Duration LONGEST = Duration.ofDays(365);

    /** As often as this may a reminder repeat itself. */
    static final int MOST_REPEATS = 50;

    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9T])(?:\\d{1,5}D)?(?:T(?=\\d)(?:\\d{1,6}H)?(?:\\d{1,7}M)?(?:\\d{1,8}S)?)?");
    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,3})/(P.{1,30})");

    private Durations() {}

    static Duration parse(String text, Duration longest) throws NotAllowed {
        if (!DURATION.matcher(text).matches()) {
            throw new NotAllowed("is not a duration such as PT24H (24 hours) or P2D (2 days)");
        }
        Duration duration = Duration.parse(text);
        if (duration.compareTo(SHORTEST) < 0) {
            throw new NotAllowed("is shorter than 10 seconds");
        }
        if (duration.compareTo(longest) > 0) {
            throw new NotAllowed("is longer than " + longest.toDays() + " days");
        }
        return duration;
    }

    /** @return how often it repeats */
    static int parseCycle(String text) throws NotAllowed {
        Matcher cycle = CYCLE.matcher(text);
        if (!cycle.matches()) {
            throw new NotAllowed("is not a repetition such as R3/P1D (3 times, every day)");
        }
        int repeats = Integer.parseInt(cycle.group(1));
        if (repeats < 1 || repeats > MOST_REPEATS) {
            throw new NotAllowed("repeats other than 1 to " + MOST_REPEATS + " times");
        }
        parse(cycle.group(2), LONGEST);
        return repeats;
    }
}
