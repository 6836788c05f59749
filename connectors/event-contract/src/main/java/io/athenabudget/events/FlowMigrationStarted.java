package io.athenabudget.events;

import java.util.Map;
import java.util.UUID;

/**
 * An administrator began to move running requests from one version of a flow to another.
 *
 * @param requests how many there were to move
 * @param canary how many go ahead of the others, which wait until somebody has looked
 * @param places by which element of the new version each of the old one was replaced
 */
public record FlowMigrationStarted(
        String key,
        UUID migrationId,
        int fromVersion,
        int toVersion,
        String note,
        int requests,
        int canary,
        Map<String, String> places)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
