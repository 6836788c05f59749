package io.athenabudget.flows;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which flow is deployed at the start.
 *
 * @param location where its BPMN and DMN are, ending with a slash
 * @param rollbackWindow replaces every rollback window of the flow; for local runs
 */
@ConfigurationProperties("athena.flow")
record FlowProperties(
        @DefaultValue("classpath:/flow/") String location,
        @Nullable Duration rollbackWindow) {}
