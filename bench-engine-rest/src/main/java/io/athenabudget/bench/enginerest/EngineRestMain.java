package io.athenabudget.bench.enginerest;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Camunda's engine-rest with nothing around it: no authentication, no projection, no events. Its settings are those of
 * engine-app where both have them, so that the benchmark measures what Athena adds and not how the engine is set up.
 */
@SpringBootApplication
public class EngineRestMain {
    public static void main(String[] arguments) {
        SpringApplication.run(EngineRestMain.class, arguments);
    }

    @Bean
    ApplicationRunner deployTheFlow(RepositoryService repository) {
        return arguments -> repository
                .createDeployment()
                .name("flow")
                .addClasspathResource("flow/budget-approval.bpmn")
                .addClasspathResource("flow/approval-routing.dmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }

    /** The flow names it; nothing falls due during a measurement. */
    @Bean
    JavaDelegate remind() {
        return execution -> {};
    }

    /** See {@link #remind}. */
    @Bean
    JavaDelegate escalate() {
        return execution -> {};
    }
}
