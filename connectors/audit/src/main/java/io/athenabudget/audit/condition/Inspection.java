package io.athenabudget.audit.condition;

import io.athenabudget.audit.log.AuditLog;
import io.athenabudget.audit.log.LogDamaged;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the stored tree with what was signed last, also while nothing comes to be appended. It reads the newest edge of
 * the tree only: an entry that was altered further back is found by verifying an export.
 */
@Component
class Inspection {
    private static final String PLACE = "newest signed checkpoint";

    private final AuditLog log;
    private final LogCondition condition;

    Inspection(AuditLog log, LogCondition condition) {
        this.log = log;
        this.condition = condition;
    }

    /** While the database cannot be asked, what was found before stands. */
    @Scheduled(fixedDelayString = "${athena.audit.inspection-interval:PT1M}")
    void inspect() {
        try {
            log.inspect();
            condition.sound(PLACE);
        } catch (LogDamaged e) {
            condition.damaged(PLACE, String.valueOf(e.getMessage()));
        }
    }
}
