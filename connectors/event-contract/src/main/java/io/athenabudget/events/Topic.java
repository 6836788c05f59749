package io.athenabudget.events;

import java.util.Arrays;

/** The Kafka topics. Messages are keyed by request id or user id, so each request's events keep their order. */
public enum Topic {
    REQUESTS("athena.requests.v1"),
    APPROVALS("athena.approvals.v1"),
    IDENTITY("athena.identity.v1"),
    CATALOG("athena.catalog.v1"),
    FLOWS("athena.flows.v1");

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }

    /** The names of all topics. */
    public static String[] names() {
        return Arrays.stream(values()).map(Topic::topicName).toArray(String[]::new);
    }
}
