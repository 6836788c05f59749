package io.athenabudget.retention;

import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The engine removes history whose removal time has come, and gives an instance that time when it ends. Ours get none then:
 * they get it when their history is in the archive ({@link ArchiveHistory}), so that nothing is removed that is nowhere else.
 */
@Component
class RemovalAfterArchiving extends AbstractProcessEnginePlugin {
    /** What the engine notes of its own work. */
    private static final String OWN_WORK = "P30D";

    private final RetentionProperties properties;

    RemovalAfterArchiving(RetentionProperties properties) {
        this.properties = properties;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryRemovalTimeProvider(new OnceArchived());
        configuration.setHistoryCleanupBatchWindowStartTime(
                Retention.text(properties.window().start()));
        configuration.setHistoryCleanupBatchWindowEndTime(
                Retention.text(properties.window().end()));
        configuration.setHistoryCleanupJobLogTimeToLive(OWN_WORK);
        configuration.setBatchOperationHistoryTimeToLive(OWN_WORK);
        // Who was assigned to tasks, noted for a licence that this edition does not have, and never removed.
        configuration.setTaskMetricsEnabled(false);
    }

    private static final class OnceArchived extends DefaultHistoryRemovalTimeProvider {
        @Override
        public @Nullable Date calculateRemovalTime(
                HistoricProcessInstanceEventEntity instance, ProcessDefinition definition) {
            return null;
        }
    }
}
