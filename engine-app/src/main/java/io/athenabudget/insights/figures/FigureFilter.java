package io.athenabudget.insights.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of what somebody wants to see figures, as a call says it. */
public record FigureFilter(
        @Parameter(description = "requests submitted not before this time") @Nullable
        Instant from,

        @Parameter(description = "requests submitted before this time") @Nullable
        Instant until,

        @Parameter(description = "of the request") @Nullable String region,

        @Parameter(description = "of the request") @Nullable UUID categoryId,

        @Parameter(description = "of the request: its id, or NONE for requests without one") @Nullable
        String department,

        @Parameter(description = "only approvals of this level, and requests that have one") @Nullable
        String level,

        @Parameter(
                description =
                        "only what this team decided: the id of a department, NONE for people without one, or SMALL"
                                + " for the teams that have no figures of their own")
        @Nullable
        String team,

        @Parameter(
                description = "only what was decided by this channel; UNKNOWN for what was decided before it was noted")
        @Nullable
        ChannelFilter channel,

        @Parameter(description = "only what this person decided, where figures may be of people") @Nullable
        UUID person) {

    /** The channels of decisions, and that of those of which it is not known. */
    public enum ChannelFilter {
        PHONE,
        WEB,
        LINK,
        API,
        UNKNOWN
    }
}
