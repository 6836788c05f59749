package io.athenabudget.standalone;

import java.util.Map;

/**
 * What libraries of engine-app would set up in the other services of this JVM, merely by being on the class path. Each
 * service alone in its own JVM does not have them.
 */
final class Neighbours {
    private Neighbours() {}

    static Map<String, Object> switchedOff() {
        return Map.of(
                "camunda.bpm.enabled", false,
                "springdoc.api-docs.enabled", false,
                "springdoc.swagger-ui.enabled", false,
                "spring.cloud.gateway.server.webmvc.enabled", false,
                "spring.cloud.circuitbreaker.resilience4j.enabled", false,
                "spring.autoconfigure.exclude",
                        "io.athenabudget.outbox.OutboxAutoConfiguration,"
                                + "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration");
    }
}
