package io.athenabudget.audit.publish;

import io.athenabudget.audit.checkpoint.LogKeys;
import io.athenabudget.audit.condition.LogCondition;
import io.athenabudget.audit.log.AuditLog;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the newest checkpoint to every place that is configured; one that fails keeps no other waiting for long. */
@Component
class Publisher {
    private static final Logger log = LoggerFactory.getLogger(Publisher.class);

    private final List<Publication> publications;

    Publisher(
            ObjectProvider<CheckpointStore> stores,
            AuditLog auditLog,
            LogKeys keys,
            LogCondition condition,
            MeterRegistry meters) {
        this.publications = stores.orderedStream()
                .map(store -> new Publication(store, auditLog, keys, condition))
                .toList();
        for (Publication publication : publications) {
            TimeGauge.builder(
                            "athena.audit.checkpoint.overdue",
                            publication,
                            TimeUnit.SECONDS,
                            late -> late.overdue().toSeconds())
                    .tag("place", publication.place())
                    .description("For how long the newest checkpoint has not been kept or compared there")
                    .register(meters);
        }
    }

    @Scheduled(fixedDelayString = "${athena.audit.checkpoint-interval:PT1M}")
    void publish() {
        for (Publication publication : publications) {
            try {
                publication.publish();
            } catch (RuntimeException e) {
                log.warn("The newest checkpoint has to wait for {}: {}", publication.place(), e.toString());
            }
        }
    }
}
