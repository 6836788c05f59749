package io.athenabudget.events;

import java.util.UUID;

/**
 * An administrator ended a legal hold: what it held is kept for as long as its class says, and no longer.
 *
 * @param note why
 */
public record LegalHoldReleased(UUID holdId, String name, String note) implements AthenaEvent {
    @Override
    public Topic topic() {
        return Topic.FLOWS;
    }
}
