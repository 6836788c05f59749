package io.athenabudget.audit.condition;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is known to be wrong with the log, by the place that contradicts it, until it does so no more. */
@Component
public class LogCondition {
    private static final Logger log = LoggerFactory.getLogger(LogCondition.class);

    private final Map<String, String> damages = new ConcurrentSkipListMap<>();

    public LogCondition(MeterRegistry meters) {
        Gauge.builder("athena.audit.damaged", damages, Map::size)
                .description("Places that contradict the audit log; anything but 0 is an alarm")
                .register(meters);
    }

    /**
     * Reports a damage.
     *
     * @param place what contradicts the log, such as a directory of checkpoints
     */
    public void damaged(String place, String damage) {
        if (!damage.equals(damages.put(place, damage))) {
            log.error("The audit log contradicts {}: {}", place, damage);
        }
    }

    /** Reports that a place and the log agree. */
    public void sound(String place) {
        if (damages.remove(place) != null) {
            log.warn("The audit log agrees with {} again", place);
        }
    }

    Map<String, String> damages() {
        return Map.copyOf(damages);
    }
}
