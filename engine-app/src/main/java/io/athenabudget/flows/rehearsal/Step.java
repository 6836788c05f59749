package io.athenabudget.flows.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one level did to a request.
 *
 * @param openedAt when it could be decided
 * @param decidedBy null when whoever decides at this level is as good as anybody else
 * @param measured whether this person did decide this level of this request, after so long and like this; otherwise all
 *     of it is an assumption
 */
public record Step(
        String level,
        Instant openedAt,
        Instant decidedAt,
        boolean approved,
        @Nullable UUID decidedBy,
        boolean measured) {
    Duration took() {
        return Duration.between(openedAt, decidedAt);
    }
}
