package io.athenabudget.events;

import java.util.UUID;

/**
 * A migration was paused, waits for somebody to look at the requests that went ahead, went on, or ended.
 *
 * @param status what it is from now on
 * @param moved requests moved so far
 * @param unable requests that stayed with their version, as the new one has no place for where they stand
 * @param ended requests that had ended, or left the version, before it was their turn
 */
public record FlowMigrationChanged(String key, UUID migrationId, String status, int moved, int unable, int ended)
        implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
