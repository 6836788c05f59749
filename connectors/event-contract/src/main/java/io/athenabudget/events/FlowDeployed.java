package io.athenabudget.events;

/** A version of a flow is in force. */
public record FlowDeployed(String key, int version, String deploymentId) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
