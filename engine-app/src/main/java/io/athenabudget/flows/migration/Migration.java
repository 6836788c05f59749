package io.athenabudget.flows.migration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Running requests on their way from one version of a flow to another.
 *
 * @param places which element replaces which
 * @param because why it was paused, when nobody did that
 * @param canary how many go ahead of the others, which wait until somebody has looked
 * @param total requests that were on their way through the old version when it began
 * @param moved those that go by the new version now
 * @param unable those that stayed with the old version, as they could not be moved
 * @param ended those that had ended, or left the version, before it was their turn
 */
public record Migration(
        UUID id,
        String key,
        int from,
        int to,
        String note,
        Map<String, String> places,
        Status status,
        @Nullable String because,
        int canary,
        int total,
        int moved,
        int unable,
        int ended,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    public enum Status {
        RUNNING,
        /** Those that go ahead were moved; the others wait for somebody to let them go. */
        WAITING,
        PAUSED,
        DONE,
        /** What was moved until then stays moved. */
        CANCELLED
    }
}
