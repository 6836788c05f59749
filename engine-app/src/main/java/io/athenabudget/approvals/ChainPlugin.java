package io.athenabudget.approvals;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Hangs our listeners on every flow the engine parses, so that no redesign can drop the inbox or the history. */
@Component
class ChainPlugin extends AbstractProcessEnginePlugin {
    /** For a flow that states none; ten years, as budgets are audited. */
    private static final String HISTORY_TIME_TO_LIVE = "P3650D";

    private final ChainListeners listeners;
    private final RequestTimer timer;

    ChainPlugin(ChainListeners listeners, RequestTimer timer) {
        this.listeners = listeners;
        this.timer = timer;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        List<BpmnParseListener> parseListeners = configuration.getCustomPostBPMNParseListeners();
        if (parseListeners == null) {
            parseListeners = new ArrayList<>();
            configuration.setCustomPostBPMNParseListeners(parseListeners);
        }
        parseListeners.add(listeners);

        @SuppressWarnings("rawtypes")
        List<JobHandler> handlers = configuration.getCustomJobHandlers();
        if (handlers == null) {
            handlers = new ArrayList<>();
            configuration.setCustomJobHandlers(handlers);
        }
        handlers.add(timer);
    }
}
