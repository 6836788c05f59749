package io.athenabudget.flows.checks;

import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * As much of an engine as its parsers need. No data source, no job executor, no beans: an expression that the parsers
 * evaluated, against all reason, would find nothing.
 */
final class ParsingConfiguration extends StandaloneProcessEngineConfiguration {
    private static final String HISTORY_TIME_TO_LIVE = "P3650D";

    ParsingConfiguration() {
        setHistory(HISTORY_NONE);
        setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        setEnableScriptCompilation(false);
        setEnableFetchScriptEngineFromProcessApplication(false);
        setEnableXxeProcessing(false);
        initDefaultCharset();
        initHistoryLevel();
        initHistoryEventProducer();
        initDmnHistoryEventProducer();
        initHistoryEventHandler();
        initExpressionManager();
        initBeans();
        initFormEngines();
        initFormTypes();
        initFormFieldValidators();
        initScripting();
        initDmnEngine();
        initBusinessCalendarManager();
        initTransactionContextFactory();
    }
}
