package io.athenabudget.audit.condition;

import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says to operators that the log is damaged, and by what it shows. Neither readiness nor liveness follows it, on purpose:
 * every instance reads the same damaged log, so taking them out of service would only take away the proofs and exports
 * with which somebody finds out what happened, and a restart mends nothing. Nothing false is signed meanwhile: appends are
 * refused, and events wait in Kafka.
 */
@Component
class AuditLogHealthIndicator implements HealthIndicator {
    private final LogCondition condition;

    AuditLogHealthIndicator(LogCondition condition) {
        this.condition = condition;
    }

    @Override
    public Health health() {
        Map<String, String> damages = condition.damages();
        return damages.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(damages).build();
    }
}
