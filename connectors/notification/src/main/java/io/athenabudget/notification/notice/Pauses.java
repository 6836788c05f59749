package io.athenabudget.notification.notice;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.time.Instant;

/** How long to wait when engine-app cannot be asked: longer each time, and not all at the same moment. */
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final IntervalFunction GROWING =
            IntervalFunction.ofExponentialRandomBackoff(FIRST, 2.0, 0.5, LONGEST);

    private Pauses() {}

    static Instant after(int attempts, Instant now) {
        return now.plusMillis(GROWING.apply(attempts + 1));
    }
}
