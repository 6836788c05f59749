package io.athenabudget.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param service the connector's name, such as {@code audit}: its dead letters and metrics are named after it */
@ConfigurationProperties("athena.intake")
record IntakeProperties(String service) {
    String deadLetterTopic() {
        return "athena." + service + ".dead-letters.v1";
    }
}
